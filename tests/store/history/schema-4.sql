PRAGMA application_id = 1718187116;
PRAGMA user_version = 4;
BEGIN TRANSACTION;
CREATE TABLE body (
  id             INTEGER PRIMARY KEY,
  uuid           BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16),
  at_ms          INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
  zone           TEXT    NOT NULL DEFAULT '',
  day            TEXT    NOT NULL
                 CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  untimed        INTEGER CHECK (untimed = 1),
  measure        TEXT    NOT NULL CHECK (measure GLOB '[a-z]*' AND length(measure) <= 40),
  value_text     TEXT    NOT NULL,
  unit           TEXT    NOT NULL CHECK (unit IN ('kg', 'lb', 'cm', 'in', '%', '')),
  amount         INTEGER NOT NULL CHECK (amount BETWEEN 0 AND 1000000000),
  note           TEXT    NOT NULL DEFAULT ''
) STRICT;
INSERT INTO "body" VALUES(1,X'00000000000000000000000000000004',1600000000000,120,'','2020-09-13',1,'weight','72.4','kg',72400,'');
CREATE TABLE "change" (
  id        INTEGER PRIMARY KEY,
  operation INTEGER NOT NULL REFERENCES operation (id),
  record    BLOB    NOT NULL CHECK (length(record) = 16),
  kind      TEXT    NOT NULL CHECK (kind GLOB '[a-z]*'),
  body      TEXT,
  counter   INTEGER NOT NULL CHECK (counter > 0),
  device    INTEGER NOT NULL REFERENCES device (id),
  crc       INTEGER NOT NULL
) STRICT;
INSERT INTO "change" VALUES(1,1,X'01A208A559187000B0D1EA8F85E4C2E8','session','{"day":"2026-11-23"}',1,1,2359102516);
INSERT INTO "change" VALUES(2,1,X'01A208A559187001B50978CF626CC3E1','set','{"session":"01a208a559187000b0d1ea8f85e4c2e8","exercise":"barbell-back-squat","at_ms":1795453200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-23","kind":"work","reps":12,"side":"left","pause_ms":2500,"pause_at":"top","note":"æ [b]x[/b]","load_text":"15","load_unit":"kg","load_grams":15000,"load_base":"absolute","implements":1}',2,1,1393895088);
INSERT INTO "change" VALUES(3,1,X'01A208A5591870028A8BE515E8A26F86','set','{"session":"01a208a559187000b0d1ea8f85e4c2e8","exercise":"barbell-back-squat","at_ms":1795453200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-23","kind":"work","reps":5,"tempo":"3-1-X-0","load_text":"62.5","load_unit":"kg","load_grams":62500,"load_base":"absolute","implements":1}',3,1,2822512403);
INSERT INTO "change" VALUES(4,1,X'01A208A559187003A354A5BEB55DB165','set','{"session":"01a208a559187000b0d1ea8f85e4c2e8","exercise":"barbell-back-squat","at_ms":1795453200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-23","kind":"rest_pause","reps":13,"chain":"8+3+2","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"rpe_tenths":95}',4,1,1262626315);
INSERT INTO "change" VALUES(5,1,X'01A208A55918700499A3D089DFBDD6CB','set','{"session":"01a208a559187000b0d1ea8f85e4c2e8","exercise":"barbell-back-squat","at_ms":1795453200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-23","kind":"work","reps":8,"side":"each","load_text":"0","load_unit":"kg","load_grams":0,"load_base":"bodyweight","implements":1}',5,1,3178654471);
INSERT INTO "change" VALUES(6,1,X'01A208A5591870058B42431F15690B59','set','{"session":"01a208a559187000b0d1ea8f85e4c2e8","exercise":"barbell-back-squat","at_ms":1795453200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-23","kind":"work","duration_ms":465000,"distance_m":2000}',6,1,3152789869);
INSERT INTO "change" VALUES(7,2,X'01A208A5591870058B42431F15690B59','set',NULL,7,1,3913835056);
INSERT INTO "change" VALUES(8,2,X'01A208A55918700499A3D089DFBDD6CB','set',NULL,8,1,3902137160);
INSERT INTO "change" VALUES(9,2,X'01A208A559187003A354A5BEB55DB165','set',NULL,9,1,4119860376);
INSERT INTO "change" VALUES(10,2,X'01A208A5591870028A8BE515E8A26F86','set',NULL,10,1,3136100706);
INSERT INTO "change" VALUES(11,2,X'01A208A559187001B50978CF626CC3E1','set',NULL,11,1,1378904803);
INSERT INTO "change" VALUES(12,2,X'01A208A559187000B0D1EA8F85E4C2E8','session',NULL,12,1,2810029503);
INSERT INTO "change" VALUES(13,3,X'01A208A559187000B0D1EA8F85E4C2E8','session','{"day":"2026-11-23"}',13,1,3146383116);
INSERT INTO "change" VALUES(14,3,X'01A208A559187001B50978CF626CC3E1','set','{"session":"01a208a559187000b0d1ea8f85e4c2e8","exercise":"barbell-back-squat","at_ms":1795453200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-23","kind":"work","reps":12,"side":"left","pause_ms":2500,"pause_at":"top","note":"æ [b]x[/b]","load_text":"15","load_unit":"kg","load_grams":15000,"load_base":"absolute","implements":1}',14,1,278579411);
INSERT INTO "change" VALUES(15,3,X'01A208A5591870028A8BE515E8A26F86','set','{"session":"01a208a559187000b0d1ea8f85e4c2e8","exercise":"barbell-back-squat","at_ms":1795453200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-23","kind":"work","reps":5,"tempo":"3-1-X-0","load_text":"62.5","load_unit":"kg","load_grams":62500,"load_base":"absolute","implements":1}',15,1,465613139);
INSERT INTO "change" VALUES(16,3,X'01A208A559187003A354A5BEB55DB165','set','{"session":"01a208a559187000b0d1ea8f85e4c2e8","exercise":"barbell-back-squat","at_ms":1795453200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-23","kind":"rest_pause","reps":13,"chain":"8+3+2","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"rpe_tenths":95}',16,1,570432335);
INSERT INTO "change" VALUES(17,3,X'01A208A55918700499A3D089DFBDD6CB','set','{"session":"01a208a559187000b0d1ea8f85e4c2e8","exercise":"barbell-back-squat","at_ms":1795453200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-23","kind":"work","reps":8,"side":"each","load_text":"0","load_unit":"kg","load_grams":0,"load_base":"bodyweight","implements":1}',17,1,1674832029);
INSERT INTO "change" VALUES(18,3,X'01A208A5591870058B42431F15690B59','set','{"session":"01a208a559187000b0d1ea8f85e4c2e8","exercise":"barbell-back-squat","at_ms":1795453200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-23","kind":"work","duration_ms":465000,"distance_m":2000}',18,1,785810629);
INSERT INTO "change" VALUES(19,4,X'01A208A559227000A953523B15FB3728','session','{"day":"2026-11-30"}',19,1,3529585983);
INSERT INTO "change" VALUES(20,4,X'01A208A559227001A5CA6B03ADF76697','set','{"session":"01a208a559227000a953523b15fb3728","exercise":"barbell-back-squat","at_ms":1796058000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-30","kind":"work","reps":12,"side":"left","pause_ms":2500,"pause_at":"top","note":"æ [b]x[/b]","load_text":"15","load_unit":"kg","load_grams":15000,"load_base":"absolute","implements":1}',20,1,2862871369);
INSERT INTO "change" VALUES(21,4,X'01A208A5592270028CB41C04246917EC','set','{"session":"01a208a559227000a953523b15fb3728","exercise":"barbell-back-squat","at_ms":1796058000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-30","kind":"work","reps":5,"tempo":"3-1-X-0","load_text":"62.5","load_unit":"kg","load_grams":62500,"load_base":"absolute","implements":1}',21,1,75656544);
INSERT INTO "change" VALUES(22,4,X'01A208A55922700389D0F89651F3E904','set','{"session":"01a208a559227000a953523b15fb3728","exercise":"barbell-back-squat","at_ms":1796058000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-30","kind":"rest_pause","reps":13,"chain":"8+3+2","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"rpe_tenths":95}',22,1,3115944852);
INSERT INTO "change" VALUES(23,4,X'01A208A559227004912ECC997ECA70A9','set','{"session":"01a208a559227000a953523b15fb3728","exercise":"barbell-back-squat","at_ms":1796058000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-30","kind":"work","reps":8,"side":"each","load_text":"0","load_unit":"kg","load_grams":0,"load_base":"bodyweight","implements":1}',23,1,3802176786);
INSERT INTO "change" VALUES(24,4,X'01A208A559227005BE0ABDAD2B9B5838','set','{"session":"01a208a559227000a953523b15fb3728","exercise":"barbell-back-squat","at_ms":1796058000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-30","kind":"work","duration_ms":465000,"distance_m":2000}',24,1,4147510991);
INSERT INTO "change" VALUES(25,5,X'01A208A559247000ACABB9C6699AB669','session','{"day":"2026-12-07"}',25,1,2738402763);
INSERT INTO "change" VALUES(26,5,X'01A208A5592470019CC3398966C078BC','set','{"session":"01a208a559247000acabb9c6699ab669","exercise":"barbell-back-squat","at_ms":1796662800000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-07","kind":"work","reps":12,"side":"left","pause_ms":2500,"pause_at":"top","note":"æ [b]x[/b]","load_text":"15","load_unit":"kg","load_grams":15000,"load_base":"absolute","implements":1}',26,1,2896403742);
INSERT INTO "change" VALUES(27,5,X'01A208A559247002BB3A89035DDA4920','set','{"session":"01a208a559247000acabb9c6699ab669","exercise":"barbell-back-squat","at_ms":1796662800000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-07","kind":"work","reps":5,"tempo":"3-1-X-0","load_text":"62.5","load_unit":"kg","load_grams":62500,"load_base":"absolute","implements":1}',27,1,793026647);
INSERT INTO "change" VALUES(28,5,X'01A208A5592470039A6D7B9259E4082F','set','{"session":"01a208a559247000acabb9c6699ab669","exercise":"barbell-back-squat","at_ms":1796662800000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-07","kind":"rest_pause","reps":13,"chain":"8+3+2","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"rpe_tenths":95}',28,1,1713033353);
INSERT INTO "change" VALUES(29,5,X'01A208A55924700499EEFD62D95D0134','set','{"session":"01a208a559247000acabb9c6699ab669","exercise":"barbell-back-squat","at_ms":1796662800000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-07","kind":"work","reps":8,"side":"each","load_text":"0","load_unit":"kg","load_grams":0,"load_base":"bodyweight","implements":1}',29,1,4199318858);
INSERT INTO "change" VALUES(30,5,X'01A208A559247005A4F4E6F1EEF68B52','set','{"session":"01a208a559247000acabb9c6699ab669","exercise":"barbell-back-squat","at_ms":1796662800000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-07","kind":"work","duration_ms":465000,"distance_m":2000}',30,1,1977834778);
INSERT INTO "change" VALUES(31,6,X'01A208A559267000A1A575B6CAF0B59B','session','{"day":"2026-12-14"}',31,1,3585764313);
INSERT INTO "change" VALUES(32,6,X'01A208A55926700182B06FC04DBC6EE4','set','{"session":"01a208a559267000a1a575b6caf0b59b","exercise":"barbell-back-squat","at_ms":1797267600000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-14","kind":"work","reps":12,"side":"left","pause_ms":2500,"pause_at":"top","note":"æ [b]x[/b]","load_text":"15","load_unit":"kg","load_grams":15000,"load_base":"absolute","implements":1}',32,1,2354217987);
INSERT INTO "change" VALUES(33,6,X'01A208A559267002BFB5C2123560104C','set','{"session":"01a208a559267000a1a575b6caf0b59b","exercise":"barbell-back-squat","at_ms":1797267600000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-14","kind":"work","reps":5,"tempo":"3-1-X-0","load_text":"62.5","load_unit":"kg","load_grams":62500,"load_base":"absolute","implements":1}',33,1,3312382309);
INSERT INTO "change" VALUES(34,6,X'01A208A559267003A8D4F8B1D295DF10','set','{"session":"01a208a559267000a1a575b6caf0b59b","exercise":"barbell-back-squat","at_ms":1797267600000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-14","kind":"rest_pause","reps":13,"chain":"8+3+2","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"rpe_tenths":95}',34,1,127611463);
INSERT INTO "change" VALUES(35,6,X'01A208A559267004A29728C585CBF9DF','set','{"session":"01a208a559267000a1a575b6caf0b59b","exercise":"barbell-back-squat","at_ms":1797267600000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-14","kind":"work","reps":8,"side":"each","load_text":"0","load_unit":"kg","load_grams":0,"load_base":"bodyweight","implements":1}',35,1,2853037231);
INSERT INTO "change" VALUES(36,6,X'01A208A5592670059A88CA275A49EA00','set','{"session":"01a208a559267000a1a575b6caf0b59b","exercise":"barbell-back-squat","at_ms":1797267600000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-14","kind":"work","duration_ms":465000,"distance_m":2000}',36,1,3393577642);
INSERT INTO "change" VALUES(37,7,X'01A208A5592670059A88CA275A49EA00','set',NULL,37,1,2224455996);
INSERT INTO "change" VALUES(38,7,X'01A208A559267004A29728C585CBF9DF','set',NULL,38,1,849088563);
INSERT INTO "change" VALUES(39,7,X'01A208A559267003A8D4F8B1D295DF10','set',NULL,39,1,948150176);
INSERT INTO "change" VALUES(40,7,X'01A208A559267002BFB5C2123560104C','set',NULL,40,1,745356437);
INSERT INTO "change" VALUES(41,7,X'01A208A55926700182B06FC04DBC6EE4','set',NULL,41,1,1286531166);
INSERT INTO "change" VALUES(42,7,X'01A208A559267000A1A575B6CAF0B59B','session',NULL,42,1,4092760460);
INSERT INTO "change" VALUES(43,8,X'01A208A5592A700084593CCABD6FAEC9','session','{"day":"2026-12-21"}',43,1,2238119136);
INSERT INTO "change" VALUES(44,8,X'01A208A5592A700196CFED5718A12739','set','{"session":"01a208a5592a700084593ccabd6faec9","exercise":"barbell-back-squat","at_ms":1797872400000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-21","kind":"work","reps":12,"side":"left","pause_ms":2500,"pause_at":"top","note":"æ [b]x[/b]","load_text":"15","load_unit":"kg","load_grams":15000,"load_base":"absolute","implements":1}',44,1,3437249086);
INSERT INTO "change" VALUES(45,8,X'01A208A5592A7002B2CE519E45FF3628','set','{"session":"01a208a5592a700084593ccabd6faec9","exercise":"barbell-back-squat","at_ms":1797872400000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-21","kind":"work","reps":5,"tempo":"3-1-X-0","load_text":"62.5","load_unit":"kg","load_grams":62500,"load_base":"absolute","implements":1}',45,1,243203475);
INSERT INTO "change" VALUES(46,8,X'01A208A5592A7003ABE3FC779B096A6A','set','{"session":"01a208a5592a700084593ccabd6faec9","exercise":"barbell-back-squat","at_ms":1797872400000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-21","kind":"rest_pause","reps":13,"chain":"8+3+2","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"rpe_tenths":95}',46,1,267653881);
INSERT INTO "change" VALUES(47,8,X'01A208A5592A7004837426FEFED5B7E4','set','{"session":"01a208a5592a700084593ccabd6faec9","exercise":"barbell-back-squat","at_ms":1797872400000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-21","kind":"work","reps":8,"side":"each","load_text":"0","load_unit":"kg","load_grams":0,"load_base":"bodyweight","implements":1}',47,1,2496763186);
INSERT INTO "change" VALUES(48,8,X'01A208A5592A70058D50EA0E9B2930E5','set','{"session":"01a208a5592a700084593ccabd6faec9","exercise":"barbell-back-squat","at_ms":1797872400000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-21","kind":"work","duration_ms":465000,"distance_m":2000}',48,1,3506856870);
INSERT INTO "change" VALUES(49,9,X'01A208A5592C7000BED742F627220C69','session','{"day":"2026-12-28"}',49,1,2196100395);
INSERT INTO "change" VALUES(50,9,X'01A208A5592C70019FA16848E02E6404','set','{"session":"01a208a5592c7000bed742f627220c69","exercise":"barbell-back-squat","at_ms":1798477200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-28","kind":"work","reps":12,"side":"left","pause_ms":2500,"pause_at":"top","note":"æ [b]x[/b]","load_text":"15","load_unit":"kg","load_grams":15000,"load_base":"absolute","implements":1}',50,1,617698095);
INSERT INTO "change" VALUES(51,9,X'01A208A5592C70028E73164F75F7D772','set','{"session":"01a208a5592c7000bed742f627220c69","exercise":"barbell-back-squat","at_ms":1798477200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-28","kind":"work","reps":5,"tempo":"3-1-X-0","load_text":"62.5","load_unit":"kg","load_grams":62500,"load_base":"absolute","implements":1}',51,1,3452966821);
INSERT INTO "change" VALUES(52,9,X'01A208A5592C7003ACD82A302336FE63','set','{"session":"01a208a5592c7000bed742f627220c69","exercise":"barbell-back-squat","at_ms":1798477200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-28","kind":"rest_pause","reps":13,"chain":"8+3+2","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"rpe_tenths":95}',52,1,2865578541);
INSERT INTO "change" VALUES(53,9,X'01A208A5592C70048DCB8A442EDBAD73','set','{"session":"01a208a5592c7000bed742f627220c69","exercise":"barbell-back-squat","at_ms":1798477200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-28","kind":"work","reps":8,"side":"each","load_text":"0","load_unit":"kg","load_grams":0,"load_base":"bodyweight","implements":1}',53,1,3751582449);
INSERT INTO "change" VALUES(54,9,X'01A208A5592C70058AAD6725A2C53F2A','set','{"session":"01a208a5592c7000bed742f627220c69","exercise":"barbell-back-squat","at_ms":1798477200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-28","kind":"work","duration_ms":465000,"distance_m":2000}',54,1,3525644834);
INSERT INTO "change" VALUES(55,10,X'01A208A5592E700089AD50968F4A326B','session','{"day":"2027-01-04"}',55,1,3477596035);
INSERT INTO "change" VALUES(56,10,X'01A208A5592E7001AA4D9D966B2ADB5D','set','{"session":"01a208a5592e700089ad50968f4a326b","exercise":"barbell-back-squat","at_ms":1799082000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-04","kind":"work","reps":12,"side":"left","pause_ms":2500,"pause_at":"top","note":"æ [b]x[/b]","load_text":"15","load_unit":"kg","load_grams":15000,"load_base":"absolute","implements":1}',56,1,2753982917);
INSERT INTO "change" VALUES(57,10,X'01A208A5592E7002AB16B304ECA6F437','set','{"session":"01a208a5592e700089ad50968f4a326b","exercise":"barbell-back-squat","at_ms":1799082000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-04","kind":"work","reps":5,"tempo":"3-1-X-0","load_text":"62.5","load_unit":"kg","load_grams":62500,"load_base":"absolute","implements":1}',57,1,1192499668);
INSERT INTO "change" VALUES(58,10,X'01A208A5592E700393CDC0CB4CCB0DE8','set','{"session":"01a208a5592e700089ad50968f4a326b","exercise":"barbell-back-squat","at_ms":1799082000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-04","kind":"rest_pause","reps":13,"chain":"8+3+2","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"rpe_tenths":95}',58,1,1346432435);
INSERT INTO "change" VALUES(59,10,X'01A208A5592E7004B96E18D86E96D73C','set','{"session":"01a208a5592e700089ad50968f4a326b","exercise":"barbell-back-squat","at_ms":1799082000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-04","kind":"work","reps":8,"side":"each","load_text":"0","load_unit":"kg","load_grams":0,"load_base":"bodyweight","implements":1}',59,1,1083352188);
INSERT INTO "change" VALUES(60,10,X'01A208A5592E7005A7F9B76CDD96843F','set','{"session":"01a208a5592e700089ad50968f4a326b","exercise":"barbell-back-squat","at_ms":1799082000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-04","kind":"work","duration_ms":465000,"distance_m":2000}',60,1,2902686049);
INSERT INTO "change" VALUES(61,11,X'01A208A5592E7005A7F9B76CDD96843F','set',NULL,61,1,3464409695);
INSERT INTO "change" VALUES(62,11,X'01A208A5592E7004B96E18D86E96D73C','set',NULL,62,1,1888256133);
INSERT INTO "change" VALUES(63,11,X'01A208A5592E700393CDC0CB4CCB0DE8','set',NULL,63,1,2001218085);
INSERT INTO "change" VALUES(64,11,X'01A208A5592E7002AB16B304ECA6F437','set',NULL,64,1,726847361);
INSERT INTO "change" VALUES(65,11,X'01A208A5592E7001AA4D9D966B2ADB5D','set',NULL,65,1,3868576572);
INSERT INTO "change" VALUES(66,11,X'01A208A5592E700089AD50968F4A326B','session',NULL,66,1,4159441711);
INSERT INTO "change" VALUES(67,12,X'01A208A5592E700089AD50968F4A326B','session','{"day":"2027-01-04"}',67,1,3924471195);
INSERT INTO "change" VALUES(68,12,X'01A208A5592E7001AA4D9D966B2ADB5D','set','{"session":"01a208a5592e700089ad50968f4a326b","exercise":"barbell-back-squat","at_ms":1799082000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-04","kind":"work","reps":12,"side":"left","pause_ms":2500,"pause_at":"top","note":"æ [b]x[/b]","load_text":"15","load_unit":"kg","load_grams":15000,"load_base":"absolute","implements":1}',68,1,3876528333);
INSERT INTO "change" VALUES(69,12,X'01A208A5592E7002AB16B304ECA6F437','set','{"session":"01a208a5592e700089ad50968f4a326b","exercise":"barbell-back-squat","at_ms":1799082000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-04","kind":"work","reps":5,"tempo":"3-1-X-0","load_text":"62.5","load_unit":"kg","load_grams":62500,"load_base":"absolute","implements":1}',69,1,1756182861);
INSERT INTO "change" VALUES(70,12,X'01A208A5592E700393CDC0CB4CCB0DE8','set','{"session":"01a208a5592e700089ad50968f4a326b","exercise":"barbell-back-squat","at_ms":1799082000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-04","kind":"rest_pause","reps":13,"chain":"8+3+2","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"rpe_tenths":95}',70,1,3274787884);
INSERT INTO "change" VALUES(71,12,X'01A208A5592E7004B96E18D86E96D73C','set','{"session":"01a208a5592e700089ad50968f4a326b","exercise":"barbell-back-squat","at_ms":1799082000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-04","kind":"work","reps":8,"side":"each","load_text":"0","load_unit":"kg","load_grams":0,"load_base":"bodyweight","implements":1}',71,1,2484530258);
INSERT INTO "change" VALUES(72,12,X'01A208A5592E7005A7F9B76CDD96843F','set','{"session":"01a208a5592e700089ad50968f4a326b","exercise":"barbell-back-squat","at_ms":1799082000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-04","kind":"work","duration_ms":465000,"distance_m":2000}',72,1,2455910375);
INSERT INTO "change" VALUES(73,13,X'01A208A559347000A29C49B10A996E34','session','{"day":"2027-01-11"}',73,1,3945069849);
INSERT INTO "change" VALUES(74,13,X'01A208A559347001971A628C751AEC87','set','{"session":"01a208a559347000a29c49b10a996e34","exercise":"barbell-back-squat","at_ms":1799686800000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-11","kind":"work","reps":12,"side":"left","pause_ms":2500,"pause_at":"top","note":"æ [b]x[/b]","load_text":"15","load_unit":"kg","load_grams":15000,"load_base":"absolute","implements":1}',74,1,3168644402);
INSERT INTO "change" VALUES(75,13,X'01A208A559347002B562EEF69F52A0BB','set','{"session":"01a208a559347000a29c49b10a996e34","exercise":"barbell-back-squat","at_ms":1799686800000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-11","kind":"work","reps":5,"tempo":"3-1-X-0","load_text":"62.5","load_unit":"kg","load_grams":62500,"load_base":"absolute","implements":1}',75,1,2384655263);
INSERT INTO "change" VALUES(76,13,X'01A208A5593470039A09E6F0F37961B4','set','{"session":"01a208a559347000a29c49b10a996e34","exercise":"barbell-back-squat","at_ms":1799686800000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-11","kind":"rest_pause","reps":13,"chain":"8+3+2","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"rpe_tenths":95}',76,1,802513194);
INSERT INTO "change" VALUES(77,13,X'01A208A5593470048A4E499C2E18902D','set','{"session":"01a208a559347000a29c49b10a996e34","exercise":"barbell-back-squat","at_ms":1799686800000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-11","kind":"work","reps":8,"side":"each","load_text":"0","load_unit":"kg","load_grams":0,"load_base":"bodyweight","implements":1}',77,1,1914506359);
INSERT INTO "change" VALUES(78,13,X'01A208A5593470058C6457F72D0A36EE','set','{"session":"01a208a559347000a29c49b10a996e34","exercise":"barbell-back-squat","at_ms":1799686800000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-11","kind":"work","duration_ms":465000,"distance_m":2000}',78,1,771237712);
INSERT INTO "change" VALUES(79,14,X'01A208A559377000B23862D62D52ECC5','setup','{"exercise":"barbell-back-squat","text":"rack 3"}',79,1,1147667505);
INSERT INTO "change" VALUES(80,15,X'01A208A559377000B23862D62D52ECC5','setup','{"exercise":"barbell-back-squat","text":"rack 4"}',80,1,284114017);
INSERT INTO "change" VALUES(81,16,X'01A208A5593A7000B216EF3CEC9BF96E','session','{"day":"2027-01-10"}',81,1,459072031);
INSERT INTO "change" VALUES(82,16,X'01A208A5593470058C6457F72D0A36EE','set','{"session":"01a208a5593a7000b216ef3cec9bf96e","exercise":"barbell-back-squat","at_ms":1799600400000,"offset_minutes":60,"zone":"","day":"2027-01-10","kind":"work","reps":99,"load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1}',82,1,262130233);
INSERT INTO "change" VALUES(83,17,X'01A208A5593470048A4E499C2E18902D','set',NULL,83,1,606054467);
INSERT INTO "change" VALUES(84,17,X'01A208A5593470039A09E6F0F37961B4','set',NULL,84,1,3664433956);
INSERT INTO "change" VALUES(85,18,X'01A208A5593F70008112AD1DD324DC0B','session','{"day":"2027-02-01"}',85,1,2009877716);
INSERT INTO "change" VALUES(86,18,X'01A208A5593F70018E1F9F9A68DE5324','set','{"session":"01a208a5593f70008112ad1dd324dc0b","exercise":"barbell-back-squat","at_ms":1801501200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-02-01","kind":"work","reps":3,"note":"🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1}',86,1,2826258142);
INSERT INTO "change" VALUES(87,19,X'01A208A5593F70018E1F9F9A68DE5324','set',NULL,87,1,1121704919);
INSERT INTO "change" VALUES(88,19,X'01A208A5593F70008112AD1DD324DC0B','session',NULL,88,1,3291140582);
INSERT INTO "change" VALUES(89,20,X'01A208A5593F70008112AD1DD324DC0B','session','{"day":"2027-02-01"}',89,1,4156006754);
INSERT INTO "change" VALUES(90,20,X'01A208A5593F70018E1F9F9A68DE5324','set','{"session":"01a208a5593f70008112ad1dd324dc0b","exercise":"barbell-back-squat","at_ms":1801501200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-02-01","kind":"work","reps":3,"note":"🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1}',90,1,119448742);
INSERT INTO "change" VALUES(91,21,X'01A208A559447000A7FC64C81D9BC0A5','file','{"name":"exercises/old.toml","text":"name = \"Old\"\n"}',91,1,3570077219);
INSERT INTO "change" VALUES(92,22,X'01A208A559447000A7FC64C81D9BC0A5','file','{"name":"exercises/old.toml","replaced":"name = \"Old\"\n"}',92,1,2085200329);
INSERT INTO "change" VALUES(93,23,X'01A208A559447000A7FC64C81D9BC0A5','file','{"name":"exercises/old.toml","text":"name = \"Old\"\n"}',93,1,3983313147);
INSERT INTO "change" VALUES(94,24,X'00000000000000000000000000000001','session','{"day":"2020-09-13","title":"Push","note":"slept badly","started_ms":1600000000000,"ended_ms":1600003600000,"offset_minutes":120}',94,1,12407254);
INSERT INTO "change" VALUES(95,24,X'00000000000000000000000000000003','exercise_note','{"session":"00000000000000000000000000000001","exercise":"barbell-bench-press","block":2,"text":"wide grip"}',95,1,2684376290);
INSERT INTO "change" VALUES(96,24,X'00000000000000000000000000000004','body','{"at_ms":1600000000000,"offset_minutes":120,"zone":"","day":"2020-09-13","untimed":1,"measure":"weight","value_text":"72.4","unit":"kg","amount":72400}',96,1,3439461262);
INSERT INTO "change" VALUES(97,24,X'00000000000000000000000000000002','set','{"session":"00000000000000000000000000000001","exercise":"barbell-bench-press","at_ms":1600000000000,"offset_minutes":120,"zone":"Europe/Oslo","day":"2020-09-13","kind":"work","reps":8,"rest_ms":90000,"superset":0,"load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1}',97,1,1386536638);
INSERT INTO "change" VALUES(98,24,X'00000000000000000000000000000005','set','{"session":"00000000000000000000000000000001","exercise":"barbell-bench-press","at_ms":1600000000000,"offset_minutes":120,"zone":"Europe/Oslo","day":"2020-09-13","kind":"work","reps":5,"block":2,"load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1}',98,1,573066296);
INSERT INTO "change" VALUES(99,24,X'00000000000000000000000000000006','set','{"session":"00000000000000000000000000000001","exercise":"barbell-bench-press","at_ms":1600000000000,"offset_minutes":120,"zone":"Europe/Oslo","day":"2020-09-13","untimed":1,"kind":"work","reps":8,"rest_ms":90000,"superset":0,"load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1}',99,1,1537170443);
INSERT INTO "change" VALUES(100,25,X'01A208A5594B7000857F58CF90017B4E','goal','{"text":"squat 140 kg x 5 by March","kind":"set","exercise":"barbell-back-squat","load_text":"140","load_unit":"kg","load_grams":140000,"load_base":"absolute","reps":5,"category":"strength","note":"no rush","since":"2026-11-23","until":"2027-03-31"}',100,1,1893806928);
INSERT INTO "change" VALUES(101,26,X'01A208A5594D7000A9469982572BE4B8','goal','{"text":"mobility 10 min a day","kind":"count","name":"mobility","amount":10000,"unit":"min","period":"day","since":"2026-11-23"}',101,1,3408194777);
INSERT INTO "change" VALUES(102,27,X'01A208A5594E700092083E53EC4B2626','goal_entry','{"goal":"01a208a5594d7000a9469982572be4b8","day":"2026-11-23","amount":5000,"note":"after work"}',102,1,3405921372);
INSERT INTO "change" VALUES(103,28,X'01A208A5594D7000A9469982572BE4B8','goal','{"text":"mobility 10 min a day","kind":"count","name":"mobility","amount":10000,"unit":"min","period":"day","since":"2026-11-23","dropped":"2026-11-23"}',103,1,2379227832);
CREATE TABLE device (
  id      INTEGER PRIMARY KEY,
  uuid    BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16),
  name    TEXT    NOT NULL,
  counter INTEGER NOT NULL CHECK (counter >= 0)
) STRICT;
INSERT INTO "device" VALUES(1,X'01A208A5591A70009F57DC6AEA300549','vm',103);
CREATE TABLE exercise (
  id   INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE CHECK (length(slug) BETWEEN 1 AND 63)
) STRICT;
INSERT INTO "exercise" VALUES(1,'barbell-back-squat');
INSERT INTO "exercise" VALUES(2,'barbell-bench-press');
CREATE TABLE exercise_note (
  id       INTEGER PRIMARY KEY,
  uuid     BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16),
  session  INTEGER NOT NULL REFERENCES session (id),
  exercise INTEGER NOT NULL REFERENCES exercise (id),
  block    INTEGER NOT NULL CHECK (block BETWEEN 1 AND 100000),
  text     TEXT    NOT NULL
) STRICT;
INSERT INTO "exercise_note" VALUES(1,X'00000000000000000000000000000003',10,2,2,'wide grip');
CREATE TABLE goal (
  id          INTEGER PRIMARY KEY,
  uuid        BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16),
  text        TEXT    NOT NULL,
  kind        TEXT    NOT NULL CHECK (kind IN ('sessions', 'hard_sets', 'set', 'body', 'count')),
  name        TEXT,
  exercise    INTEGER REFERENCES exercise (id),
  amount      INTEGER CHECK (amount BETWEEN 1 AND 1000000000),
  unit        TEXT,
  period      TEXT    CHECK (period IN ('day', 'week', 'month')),
  load_text   TEXT,
  load_unit   TEXT    CHECK (load_unit IN ('kg', 'lb')),
  load_grams  INTEGER CHECK (load_grams BETWEEN -1000000 AND 1000000),
  load_base   TEXT    CHECK (load_base IN ('absolute', 'bodyweight')),
  reps        INTEGER CHECK (reps BETWEEN 1 AND 100000),
  duration_ms INTEGER CHECK (duration_ms BETWEEN 1 AND 86400000),
  distance_m  INTEGER CHECK (distance_m BETWEEN 1 AND 1000000),
  category    TEXT,
  note        TEXT    NOT NULL DEFAULT '',
  since       TEXT    NOT NULL
              CHECK (since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  until       TEXT    CHECK (until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  dropped     TEXT    CHECK (dropped GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CHECK ((kind = 'set') = (exercise IS NOT NULL) AND (kind = 'set') = (amount IS NULL)),
  CHECK ((kind = 'set') = (coalesce(reps, duration_ms, distance_m) IS NOT NULL)),
  CHECK ((kind IN ('hard_sets', 'body', 'count')) = (name IS NOT NULL)),
  CHECK ((load_text IS NULL) = (load_unit IS NULL) AND (load_text IS NULL) = (load_base IS NULL)
         AND (load_text IS NULL) = (load_grams IS NULL))
) STRICT;
INSERT INTO "goal" VALUES(1,X'01A208A5594B7000857F58CF90017B4E','squat 140 kg x 5 by March','set',NULL,1,NULL,NULL,NULL,'140','kg',140000,'absolute',5,NULL,NULL,'strength','no rush','2026-11-23','2027-03-31',NULL);
INSERT INTO "goal" VALUES(2,X'01A208A5594D7000A9469982572BE4B8','mobility 10 min a day','count','mobility',NULL,10000,'min','day',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-23',NULL,'2026-11-23');
CREATE TABLE goal_entry (
  id     INTEGER PRIMARY KEY,
  uuid   BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16),
  goal   TEXT    NOT NULL CHECK (length(goal) = 32 AND goal NOT GLOB '*[^0-9a-f]*'),
  day    TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  amount INTEGER NOT NULL CHECK (amount BETWEEN 1 AND 1000000000),
  note   TEXT    NOT NULL DEFAULT ''
) STRICT;
INSERT INTO "goal_entry" VALUES(1,X'01A208A5594E700092083E53EC4B2626','01a208a5594d7000a9469982572be4b8','2026-11-23',5000,'after work');
CREATE TABLE logged_set (
  id             INTEGER PRIMARY KEY,
  uuid           BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16),
  session        INTEGER NOT NULL REFERENCES session (id),
  exercise       INTEGER NOT NULL REFERENCES exercise (id),
  at_ms          INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
  zone           TEXT    NOT NULL DEFAULT '',
  day            TEXT    NOT NULL
                 CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  kind           TEXT    NOT NULL CHECK (kind IN ('work', 'warmup', 'amrap', 'failure',
                                                  'drop', 'rest_pause', 'myo', 'cluster')),
  reps           INTEGER CHECK (reps BETWEEN 0 AND 100000),
  load_text      TEXT,
  load_unit      TEXT    CHECK (load_unit IN ('kg', 'lb', 'pin')),
  load_grams     INTEGER CHECK (load_grams BETWEEN -1000000 AND 1000000),
  load_base      TEXT    CHECK (load_base IN ('absolute', 'bodyweight')),
  implements     INTEGER CHECK (implements BETWEEN 1 AND 20),
  side           TEXT    CHECK (side IN ('left', 'right', 'each')),
  pause_ms       INTEGER CHECK (pause_ms BETWEEN 0 AND 3600000),
  pause_at       TEXT    CHECK (pause_at IN ('', 'top', 'bottom')),
  tempo          TEXT,
  rpe_tenths     INTEGER CHECK (rpe_tenths BETWEEN 10 AND 100),
  rir_tenths     INTEGER CHECK (rir_tenths BETWEEN 0 AND 90),
  duration_ms    INTEGER CHECK (duration_ms BETWEEN 0 AND 86400000),
  distance_m     INTEGER CHECK (distance_m BETWEEN 0 AND 1000000),
  chain          TEXT,
  note           TEXT    NOT NULL DEFAULT '',
  alike          TEXT    GENERATED ALWAYS AS (
    iif(reps IS NULL, '-', '+') || kind || '|' || coalesce(side, '') || '|' ||
    iif(load_unit = 'pin', 'pin' || load_text, coalesce(load_base, '')) || '|' ||
    coalesce(implements, '') || '|' || coalesce(pause_ms || pause_at, '') || '|' ||
    coalesce(tempo, '') || '|' || coalesce('rpe' || rpe_tenths, 'rir' || rir_tenths, '') ||
    '|' || coalesce(chain, '') || '|' || coalesce(reps, '')) VIRTUAL,
  lifts          INTEGER GENERATED ALWAYS AS (
    reps * CASE side WHEN 'each' THEN 2 ELSE 1 END) VIRTUAL,
  volume         INTEGER GENERATED ALWAYS AS (
    iif(load_base = 'absolute', reps * CASE side WHEN 'each' THEN 2 ELSE 1 END * implements *
    load_grams, NULL)) VIRTUAL, untimed INTEGER CHECK (untimed = 1), rest_ms INTEGER CHECK (rest_ms BETWEEN 0 AND 86400000), superset INTEGER CHECK (superset BETWEEN 0 AND 100000), block INTEGER CHECK (block BETWEEN 2 AND 100000),
  CHECK (rpe_tenths IS NULL OR rir_tenths IS NULL),
  CHECK ((load_text IS NULL) = (load_unit IS NULL) AND (load_text IS NULL) = (load_base IS NULL)
         AND (load_text IS NULL) = (implements IS NULL)),
  CHECK (coalesce(reps, duration_ms, distance_m) IS NOT NULL)
) STRICT;
INSERT INTO "logged_set" VALUES(1,X'01A208A559187001B50978CF626CC3E1',1,1,1795453200000,60,'Europe/Oslo','2026-11-23','work',12,'15','kg',15000,'absolute',1,'left',2500,'top',NULL,NULL,NULL,NULL,NULL,NULL,'æ [b]x[/b]',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(2,X'01A208A5591870028A8BE515E8A26F86',1,1,1795453200000,60,'Europe/Oslo','2026-11-23','work',5,'62.5','kg',62500,'absolute',1,NULL,NULL,NULL,'3-1-X-0',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(3,X'01A208A559187003A354A5BEB55DB165',1,1,1795453200000,60,'Europe/Oslo','2026-11-23','rest_pause',13,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,95,NULL,NULL,NULL,'8+3+2','',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(4,X'01A208A55918700499A3D089DFBDD6CB',1,1,1795453200000,60,'Europe/Oslo','2026-11-23','work',8,'0','kg',0,'bodyweight',1,'each',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(5,X'01A208A5591870058B42431F15690B59',1,1,1795453200000,60,'Europe/Oslo','2026-11-23','work',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,465000,2000,NULL,'',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(6,X'01A208A559227001A5CA6B03ADF76697',2,1,1796058000000,60,'Europe/Oslo','2026-11-30','work',12,'15','kg',15000,'absolute',1,'left',2500,'top',NULL,NULL,NULL,NULL,NULL,NULL,'æ [b]x[/b]',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(7,X'01A208A5592270028CB41C04246917EC',2,1,1796058000000,60,'Europe/Oslo','2026-11-30','work',5,'62.5','kg',62500,'absolute',1,NULL,NULL,NULL,'3-1-X-0',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(8,X'01A208A55922700389D0F89651F3E904',2,1,1796058000000,60,'Europe/Oslo','2026-11-30','rest_pause',13,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,95,NULL,NULL,NULL,'8+3+2','',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(9,X'01A208A559227004912ECC997ECA70A9',2,1,1796058000000,60,'Europe/Oslo','2026-11-30','work',8,'0','kg',0,'bodyweight',1,'each',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(10,X'01A208A559227005BE0ABDAD2B9B5838',2,1,1796058000000,60,'Europe/Oslo','2026-11-30','work',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,465000,2000,NULL,'',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(11,X'01A208A5592470019CC3398966C078BC',3,1,1796662800000,60,'Europe/Oslo','2026-12-07','work',12,'15','kg',15000,'absolute',1,'left',2500,'top',NULL,NULL,NULL,NULL,NULL,NULL,'æ [b]x[/b]',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(12,X'01A208A559247002BB3A89035DDA4920',3,1,1796662800000,60,'Europe/Oslo','2026-12-07','work',5,'62.5','kg',62500,'absolute',1,NULL,NULL,NULL,'3-1-X-0',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(13,X'01A208A5592470039A6D7B9259E4082F',3,1,1796662800000,60,'Europe/Oslo','2026-12-07','rest_pause',13,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,95,NULL,NULL,NULL,'8+3+2','',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(14,X'01A208A55924700499EEFD62D95D0134',3,1,1796662800000,60,'Europe/Oslo','2026-12-07','work',8,'0','kg',0,'bodyweight',1,'each',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(15,X'01A208A559247005A4F4E6F1EEF68B52',3,1,1796662800000,60,'Europe/Oslo','2026-12-07','work',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,465000,2000,NULL,'',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(16,X'01A208A5592A700196CFED5718A12739',4,1,1797872400000,60,'Europe/Oslo','2026-12-21','work',12,'15','kg',15000,'absolute',1,'left',2500,'top',NULL,NULL,NULL,NULL,NULL,NULL,'æ [b]x[/b]',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(17,X'01A208A5592A7002B2CE519E45FF3628',4,1,1797872400000,60,'Europe/Oslo','2026-12-21','work',5,'62.5','kg',62500,'absolute',1,NULL,NULL,NULL,'3-1-X-0',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(18,X'01A208A5592A7003ABE3FC779B096A6A',4,1,1797872400000,60,'Europe/Oslo','2026-12-21','rest_pause',13,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,95,NULL,NULL,NULL,'8+3+2','',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(19,X'01A208A5592A7004837426FEFED5B7E4',4,1,1797872400000,60,'Europe/Oslo','2026-12-21','work',8,'0','kg',0,'bodyweight',1,'each',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(20,X'01A208A5592A70058D50EA0E9B2930E5',4,1,1797872400000,60,'Europe/Oslo','2026-12-21','work',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,465000,2000,NULL,'',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(21,X'01A208A5592C70019FA16848E02E6404',5,1,1798477200000,60,'Europe/Oslo','2026-12-28','work',12,'15','kg',15000,'absolute',1,'left',2500,'top',NULL,NULL,NULL,NULL,NULL,NULL,'æ [b]x[/b]',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(22,X'01A208A5592C70028E73164F75F7D772',5,1,1798477200000,60,'Europe/Oslo','2026-12-28','work',5,'62.5','kg',62500,'absolute',1,NULL,NULL,NULL,'3-1-X-0',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(23,X'01A208A5592C7003ACD82A302336FE63',5,1,1798477200000,60,'Europe/Oslo','2026-12-28','rest_pause',13,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,95,NULL,NULL,NULL,'8+3+2','',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(24,X'01A208A5592C70048DCB8A442EDBAD73',5,1,1798477200000,60,'Europe/Oslo','2026-12-28','work',8,'0','kg',0,'bodyweight',1,'each',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(25,X'01A208A5592C70058AAD6725A2C53F2A',5,1,1798477200000,60,'Europe/Oslo','2026-12-28','work',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,465000,2000,NULL,'',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(26,X'01A208A5592E7001AA4D9D966B2ADB5D',6,1,1799082000000,60,'Europe/Oslo','2027-01-04','work',12,'15','kg',15000,'absolute',1,'left',2500,'top',NULL,NULL,NULL,NULL,NULL,NULL,'æ [b]x[/b]',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(27,X'01A208A5592E7002AB16B304ECA6F437',6,1,1799082000000,60,'Europe/Oslo','2027-01-04','work',5,'62.5','kg',62500,'absolute',1,NULL,NULL,NULL,'3-1-X-0',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(28,X'01A208A5592E700393CDC0CB4CCB0DE8',6,1,1799082000000,60,'Europe/Oslo','2027-01-04','rest_pause',13,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,95,NULL,NULL,NULL,'8+3+2','',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(29,X'01A208A5592E7004B96E18D86E96D73C',6,1,1799082000000,60,'Europe/Oslo','2027-01-04','work',8,'0','kg',0,'bodyweight',1,'each',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(30,X'01A208A5592E7005A7F9B76CDD96843F',6,1,1799082000000,60,'Europe/Oslo','2027-01-04','work',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,465000,2000,NULL,'',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(31,X'01A208A559347001971A628C751AEC87',7,1,1799686800000,60,'Europe/Oslo','2027-01-11','work',12,'15','kg',15000,'absolute',1,'left',2500,'top',NULL,NULL,NULL,NULL,NULL,NULL,'æ [b]x[/b]',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(32,X'01A208A559347002B562EEF69F52A0BB',7,1,1799686800000,60,'Europe/Oslo','2027-01-11','work',5,'62.5','kg',62500,'absolute',1,NULL,NULL,NULL,'3-1-X-0',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(35,X'01A208A5593470058C6457F72D0A36EE',8,1,1799600400000,60,'','2027-01-10','work',99,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(36,X'01A208A5593F70018E1F9F9A68DE5324',9,1,1801501200000,60,'Europe/Oslo','2027-02-01','work',3,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(37,X'00000000000000000000000000000002',10,2,1600000000000,120,'Europe/Oslo','2020-09-13','work',8,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,90000,0,NULL);
INSERT INTO "logged_set" VALUES(38,X'00000000000000000000000000000005',10,2,1600000000000,120,'Europe/Oslo','2020-09-13','work',5,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,2);
INSERT INTO "logged_set" VALUES(39,X'00000000000000000000000000000006',10,2,1600000000000,120,'Europe/Oslo','2020-09-13','work',8,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',1,90000,0,NULL);
CREATE TABLE migration (
  version INTEGER PRIMARY KEY,
  at_ms   INTEGER NOT NULL,
  fitlog  TEXT    NOT NULL
) STRICT
;
INSERT INTO "migration" VALUES(1,1795441383689,'0.1.0');
INSERT INTO "migration" VALUES(2,1795441383692,'0.1.0');
INSERT INTO "migration" VALUES(3,1795441383698,'0.1.0');
INSERT INTO "migration" VALUES(4,1795441383701,'0.1.0');
CREATE TABLE operation (
  id       INTEGER PRIMARY KEY,
  at_ms    INTEGER NOT NULL,
  device   INTEGER NOT NULL REFERENCES device (id),
  kind     TEXT    NOT NULL CHECK (kind IN ('do', 'undo', 'redo', 'restart')),
  words    TEXT    NOT NULL,
  target   INTEGER REFERENCES operation (id),
  undo_top INTEGER REFERENCES operation (id),
  redo_top INTEGER REFERENCES operation (id),
  below    INTEGER REFERENCES operation (id),
  crc      INTEGER NOT NULL
) STRICT;
INSERT INTO "operation" VALUES(1,1795441383704,1,'do','log barbell-back-squat',NULL,1,NULL,NULL,2548834086);
INSERT INTO "operation" VALUES(2,1795441383710,1,'undo','log barbell-back-squat',1,NULL,2,NULL,2283884385);
INSERT INTO "operation" VALUES(3,1795441383712,1,'redo','log barbell-back-squat',1,1,NULL,NULL,618669735);
INSERT INTO "operation" VALUES(4,1795441383714,1,'do','log barbell-back-squat',NULL,4,NULL,1,742603630);
INSERT INTO "operation" VALUES(5,1795441383716,1,'do','log barbell-back-squat',NULL,5,NULL,4,796962374);
INSERT INTO "operation" VALUES(6,1795441383718,1,'do','log barbell-back-squat',NULL,6,NULL,5,104439100);
INSERT INTO "operation" VALUES(7,1795441383720,1,'undo','log barbell-back-squat',6,5,7,NULL,3842614675);
INSERT INTO "operation" VALUES(8,1795441383722,1,'do','log barbell-back-squat',NULL,8,NULL,5,953916115);
INSERT INTO "operation" VALUES(9,1795441383724,1,'do','log barbell-back-squat',NULL,9,NULL,8,3176780907);
INSERT INTO "operation" VALUES(10,1795441383726,1,'do','log barbell-back-squat',NULL,10,NULL,9,1858409538);
INSERT INTO "operation" VALUES(11,1795441383728,1,'undo','log barbell-back-squat',10,9,11,NULL,2287418473);
INSERT INTO "operation" VALUES(12,1795441383730,1,'redo','log barbell-back-squat',10,10,NULL,9,3748289816);
INSERT INTO "operation" VALUES(13,1795441383732,1,'do','log barbell-back-squat',NULL,13,NULL,10,2247586808);
INSERT INTO "operation" VALUES(14,1795441383735,1,'do','setup',NULL,14,NULL,13,3787284861);
INSERT INTO "operation" VALUES(15,1795441383736,1,'do','setup',NULL,15,NULL,14,3381838226);
INSERT INTO "operation" VALUES(16,1795441383738,1,'do','edit',NULL,16,NULL,15,1267628078);
INSERT INTO "operation" VALUES(17,1795441383740,1,'do','delete',NULL,17,NULL,16,4002889982);
INSERT INTO "operation" VALUES(18,1795441383743,1,'do','log barbell-back-squat',NULL,18,NULL,17,2560339024);
INSERT INTO "operation" VALUES(19,1795441383745,1,'undo','log barbell-back-squat',18,17,19,NULL,595222006);
INSERT INTO "operation" VALUES(20,1795441383746,1,'redo','log barbell-back-squat',18,18,NULL,17,4233415585);
INSERT INTO "operation" VALUES(21,1795441383748,1,'do','exercise new old',NULL,21,NULL,18,1841583900);
INSERT INTO "operation" VALUES(22,1795441383749,1,'do','exercise merge',NULL,22,NULL,21,2864818855);
INSERT INTO "operation" VALUES(23,1795441383751,1,'undo','exercise merge',22,21,23,NULL,3800354498);
INSERT INTO "operation" VALUES(24,1795441383752,1,'do','import',NULL,24,NULL,21,919917312);
INSERT INTO "operation" VALUES(25,1795441383755,1,'do','goal add',NULL,25,NULL,24,2931194057);
INSERT INTO "operation" VALUES(26,1795441383757,1,'do','goal add',NULL,26,NULL,25,702995974);
INSERT INTO "operation" VALUES(27,1795441383758,1,'do','goal done',NULL,27,NULL,26,2741979140);
INSERT INTO "operation" VALUES(28,1795441383760,1,'do','goal drop',NULL,28,NULL,27,2081851352);
CREATE TABLE own_file (
  id       INTEGER PRIMARY KEY,
  uuid     BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  name     TEXT NOT NULL UNIQUE,
  text     TEXT,
  replaced TEXT
) STRICT;
INSERT INTO "own_file" VALUES(1,X'01A208A559447000A7FC64C81D9BC0A5','exercises/old.toml','name = "Old"
',NULL);
CREATE TABLE session (
  id    INTEGER PRIMARY KEY,
  uuid  BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  day   TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  title TEXT NOT NULL DEFAULT '',
  note  TEXT NOT NULL DEFAULT ''
, started_ms INTEGER, ended_ms INTEGER, offset_minutes INTEGER
  CHECK (offset_minutes BETWEEN -1080 AND 1080), rpe_tenths INTEGER CHECK (rpe_tenths BETWEEN 0 AND 100)) STRICT;
INSERT INTO "session" VALUES(1,X'01A208A559187000B0D1EA8F85E4C2E8','2026-11-23','','',NULL,NULL,NULL,NULL);
INSERT INTO "session" VALUES(2,X'01A208A559227000A953523B15FB3728','2026-11-30','','',NULL,NULL,NULL,NULL);
INSERT INTO "session" VALUES(3,X'01A208A559247000ACABB9C6699AB669','2026-12-07','','',NULL,NULL,NULL,NULL);
INSERT INTO "session" VALUES(4,X'01A208A5592A700084593CCABD6FAEC9','2026-12-21','','',NULL,NULL,NULL,NULL);
INSERT INTO "session" VALUES(5,X'01A208A5592C7000BED742F627220C69','2026-12-28','','',NULL,NULL,NULL,NULL);
INSERT INTO "session" VALUES(6,X'01A208A5592E700089AD50968F4A326B','2027-01-04','','',NULL,NULL,NULL,NULL);
INSERT INTO "session" VALUES(7,X'01A208A559347000A29C49B10A996E34','2027-01-11','','',NULL,NULL,NULL,NULL);
INSERT INTO "session" VALUES(8,X'01A208A5593A7000B216EF3CEC9BF96E','2027-01-10','','',NULL,NULL,NULL,NULL);
INSERT INTO "session" VALUES(9,X'01A208A5593F70008112AD1DD324DC0B','2027-02-01','','',NULL,NULL,NULL,NULL);
INSERT INTO "session" VALUES(10,X'00000000000000000000000000000001','2020-09-13','Push','slept badly',1600000000000,1600003600000,120,NULL);
CREATE TABLE setup (
  id       INTEGER PRIMARY KEY,
  uuid     BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16),
  exercise INTEGER NOT NULL UNIQUE REFERENCES exercise (id),
  text     TEXT    NOT NULL
) STRICT;
INSERT INTO "setup" VALUES(1,X'01A208A559377000B23862D62D52ECC5',1,'rack 4');
CREATE INDEX session_by_day ON session (day);
CREATE INDEX set_by_time     ON logged_set (at_ms);
CREATE INDEX set_by_exercise ON logged_set (exercise, at_ms, load_grams, reps);
CREATE INDEX set_by_alike ON logged_set (
  exercise, alike, load_grams DESC, at_ms, duration_ms, distance_m) WHERE kind <> 'warmup';
CREATE INDEX set_by_volume ON logged_set (exercise, day, session, volume)
 WHERE kind <> 'warmup';
CREATE VIEW v_setups AS
SELECT lower(hex(p.uuid)) AS id, e.slug AS exercise, p.text
  FROM setup p JOIN exercise e ON e.id = p.exercise;
CREATE INDEX change_of_record    ON change (record, id);
CREATE INDEX change_of_operation ON change (operation);
CREATE VIEW v_files AS
SELECT lower(hex(uuid)) AS id, name, text FROM own_file WHERE text IS NOT NULL;
CREATE INDEX exercise_note_by_session ON exercise_note (session);
CREATE INDEX body_by_measure ON body (measure, at_ms);
CREATE VIEW v_sets AS
SELECT lower(hex(s.uuid)) AS id, lower(hex(o.uuid)) AS session_id, e.slug AS exercise,
       iif(s.untimed, NULL, strftime('%Y-%m-%dT%H:%M:%fZ', s.at_ms / 1000.0, 'unixepoch'))
         AS at_utc,
       s.offset_minutes, s.zone, s.day, s.kind, s.reps, s.load_text, s.load_unit, s.load_grams,
       s.load_base, s.implements, s.side, s.pause_ms, s.pause_at, s.tempo, s.rpe_tenths,
       s.rir_tenths, s.duration_ms, s.distance_m, s.chain, s.note, s.rest_ms, s.superset,
       coalesce(s.block, 1) AS block
  FROM logged_set s JOIN session o ON o.id = s.session JOIN exercise e ON e.id = s.exercise;
CREATE VIEW v_exercise_notes AS
SELECT lower(hex(n.uuid)) AS id, lower(hex(o.uuid)) AS session_id, o.day, e.slug AS exercise,
       n.block, n.text
  FROM exercise_note n JOIN session o ON o.id = n.session JOIN exercise e ON e.id = n.exercise;
CREATE VIEW v_body AS
SELECT lower(hex(uuid)) AS id, measure, value_text, unit, amount,
       iif(untimed, NULL, strftime('%Y-%m-%dT%H:%M:%fZ', at_ms / 1000.0, 'unixepoch')) AS at_utc,
       offset_minutes, zone, day, note
  FROM body;
CREATE INDEX goal_entry_by_goal ON goal_entry (goal, day, amount);
CREATE INDEX set_by_session ON logged_set (session, kind);
CREATE VIEW v_sessions AS
SELECT lower(hex(o.uuid)) AS id, o.day, o.title, o.note, count(s.id) AS sets,
       strftime('%Y-%m-%dT%H:%M:%fZ', coalesce(
         o.started_ms, min(s.at_ms) FILTER (WHERE s.untimed IS NULL)) / 1000.0, 'unixepoch')
         AS started_at_utc,
       strftime('%Y-%m-%dT%H:%M:%fZ', coalesce(
         o.ended_ms, max(s.at_ms) FILTER (WHERE s.untimed IS NULL)) / 1000.0, 'unixepoch')
         AS ended_at_utc,
       o.rpe_tenths
  FROM session o LEFT JOIN logged_set s ON s.session = o.id GROUP BY o.id;
CREATE VIEW v_goals AS
SELECT lower(hex(g.uuid)) AS id, g.text, g.kind, g.name, e.slug AS exercise, g.amount, g.unit,
       g.period, g.load_text, g.load_unit, g.load_grams, g.load_base, g.reps, g.duration_ms,
       g.distance_m, g.category, g.note, g.since, g.until, g.dropped
  FROM goal g LEFT JOIN exercise e ON e.id = g.exercise;
CREATE VIEW v_goal_entries AS
SELECT lower(hex(n.uuid)) AS id, n.goal AS goal_id, g.text AS goal, n.day, n.amount, n.note
  FROM goal_entry n LEFT JOIN goal g ON lower(hex(g.uuid)) = n.goal;
COMMIT;
