PRAGMA application_id = 1718187116;
PRAGMA user_version = 5;
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
INSERT INTO "change" VALUES(1,1,X'01A2093C4D447000BB77FB0835B7E00A','session','{"day":"2026-11-23"}',1,1,3805130183);
INSERT INTO "change" VALUES(2,1,X'01A2093C4D447001A88E4AC55D421F3B','set','{"session":"01a2093c4d447000bb77fb0835b7e00a","exercise":"barbell-back-squat","at_ms":1795453200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-23","kind":"work","reps":12,"side":"left","pause_ms":2500,"pause_at":"top","note":"æ [b]x[/b]","load_text":"15","load_unit":"kg","load_grams":15000,"load_base":"absolute","implements":1}',2,1,774847962);
INSERT INTO "change" VALUES(3,1,X'01A2093C4D447002AABA39348D705904','set','{"session":"01a2093c4d447000bb77fb0835b7e00a","exercise":"barbell-back-squat","at_ms":1795453200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-23","kind":"work","reps":5,"tempo":"3-1-X-0","load_text":"62.5","load_unit":"kg","load_grams":62500,"load_base":"absolute","implements":1}',3,1,1965370432);
INSERT INTO "change" VALUES(4,1,X'01A2093C4D4470038431F4A4F08BFED4','set','{"session":"01a2093c4d447000bb77fb0835b7e00a","exercise":"barbell-back-squat","at_ms":1795453200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-23","kind":"rest_pause","reps":13,"chain":"8+3+2","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"rpe_tenths":95}',4,1,2264327749);
INSERT INTO "change" VALUES(5,1,X'01A2093C4D447004A7C4349987F9FB7A','set','{"session":"01a2093c4d447000bb77fb0835b7e00a","exercise":"barbell-back-squat","at_ms":1795453200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-23","kind":"work","reps":8,"side":"each","load_text":"0","load_unit":"kg","load_grams":0,"load_base":"bodyweight","implements":1}',5,1,1104946726);
INSERT INTO "change" VALUES(6,1,X'01A2093C4D447005B234DDB66500785D','set','{"session":"01a2093c4d447000bb77fb0835b7e00a","exercise":"barbell-back-squat","at_ms":1795453200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-23","kind":"work","duration_ms":465000,"distance_m":2000}',6,1,699997185);
INSERT INTO "change" VALUES(7,2,X'01A2093C4D447005B234DDB66500785D','set',NULL,7,1,2440940982);
INSERT INTO "change" VALUES(8,2,X'01A2093C4D447004A7C4349987F9FB7A','set',NULL,8,1,2395975513);
INSERT INTO "change" VALUES(9,2,X'01A2093C4D4470038431F4A4F08BFED4','set',NULL,9,1,850001711);
INSERT INTO "change" VALUES(10,2,X'01A2093C4D447002AABA39348D705904','set',NULL,10,1,1539099416);
INSERT INTO "change" VALUES(11,2,X'01A2093C4D447001A88E4AC55D421F3B','set',NULL,11,1,925330234);
INSERT INTO "change" VALUES(12,2,X'01A2093C4D447000BB77FB0835B7E00A','session',NULL,12,1,3955300853);
INSERT INTO "change" VALUES(13,3,X'01A2093C4D447000BB77FB0835B7E00A','session','{"day":"2026-11-23"}',13,1,2673019915);
INSERT INTO "change" VALUES(14,3,X'01A2093C4D447001A88E4AC55D421F3B','set','{"session":"01a2093c4d447000bb77fb0835b7e00a","exercise":"barbell-back-squat","at_ms":1795453200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-23","kind":"work","reps":12,"side":"left","pause_ms":2500,"pause_at":"top","note":"æ [b]x[/b]","load_text":"15","load_unit":"kg","load_grams":15000,"load_base":"absolute","implements":1}',14,1,3501718677);
INSERT INTO "change" VALUES(15,3,X'01A2093C4D447002AABA39348D705904','set','{"session":"01a2093c4d447000bb77fb0835b7e00a","exercise":"barbell-back-squat","at_ms":1795453200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-23","kind":"work","reps":5,"tempo":"3-1-X-0","load_text":"62.5","load_unit":"kg","load_grams":62500,"load_base":"absolute","implements":1}',15,1,3016479070);
INSERT INTO "change" VALUES(16,3,X'01A2093C4D4470038431F4A4F08BFED4','set','{"session":"01a2093c4d447000bb77fb0835b7e00a","exercise":"barbell-back-squat","at_ms":1795453200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-23","kind":"rest_pause","reps":13,"chain":"8+3+2","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"rpe_tenths":95}',16,1,915463011);
INSERT INTO "change" VALUES(17,3,X'01A2093C4D447004A7C4349987F9FB7A','set','{"session":"01a2093c4d447000bb77fb0835b7e00a","exercise":"barbell-back-squat","at_ms":1795453200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-23","kind":"work","reps":8,"side":"each","load_text":"0","load_unit":"kg","load_grams":0,"load_base":"bodyweight","implements":1}',17,1,2723854482);
INSERT INTO "change" VALUES(18,3,X'01A2093C4D447005B234DDB66500785D','set','{"session":"01a2093c4d447000bb77fb0835b7e00a","exercise":"barbell-back-squat","at_ms":1795453200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-23","kind":"work","duration_ms":465000,"distance_m":2000}',18,1,244246560);
INSERT INTO "change" VALUES(19,4,X'01A2093C4D4D7000B4E03FFBC3C86D52','session','{"day":"2026-11-30"}',19,1,2290891281);
INSERT INTO "change" VALUES(20,4,X'01A2093C4D4D7001A2ECBE104C69798B','set','{"session":"01a2093c4d4d7000b4e03ffbc3c86d52","exercise":"barbell-back-squat","at_ms":1796058000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-30","kind":"work","reps":12,"side":"left","pause_ms":2500,"pause_at":"top","note":"æ [b]x[/b]","load_text":"15","load_unit":"kg","load_grams":15000,"load_base":"absolute","implements":1}',20,1,3648991789);
INSERT INTO "change" VALUES(21,4,X'01A2093C4D4D70028BE30865FA7F912E','set','{"session":"01a2093c4d4d7000b4e03ffbc3c86d52","exercise":"barbell-back-squat","at_ms":1796058000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-30","kind":"work","reps":5,"tempo":"3-1-X-0","load_text":"62.5","load_unit":"kg","load_grams":62500,"load_base":"absolute","implements":1}',21,1,618110964);
INSERT INTO "change" VALUES(22,4,X'01A2093C4D4D70038ADE86471B0884A9','set','{"session":"01a2093c4d4d7000b4e03ffbc3c86d52","exercise":"barbell-back-squat","at_ms":1796058000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-30","kind":"rest_pause","reps":13,"chain":"8+3+2","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"rpe_tenths":95}',22,1,2183454456);
INSERT INTO "change" VALUES(23,4,X'01A2093C4D4D70048E80BD1461C4780E','set','{"session":"01a2093c4d4d7000b4e03ffbc3c86d52","exercise":"barbell-back-squat","at_ms":1796058000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-30","kind":"work","reps":8,"side":"each","load_text":"0","load_unit":"kg","load_grams":0,"load_base":"bodyweight","implements":1}',23,1,710886938);
INSERT INTO "change" VALUES(24,4,X'01A2093C4D4D7005B6546673325C5412','set','{"session":"01a2093c4d4d7000b4e03ffbc3c86d52","exercise":"barbell-back-squat","at_ms":1796058000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-30","kind":"work","duration_ms":465000,"distance_m":2000}',24,1,1709421204);
INSERT INTO "change" VALUES(25,5,X'01A2093C4D4F7000A28A7352F91FE655','session','{"day":"2026-12-07"}',25,1,3814498892);
INSERT INTO "change" VALUES(26,5,X'01A2093C4D4F7001A06C24463B0A7BE9','set','{"session":"01a2093c4d4f7000a28a7352f91fe655","exercise":"barbell-back-squat","at_ms":1796662800000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-07","kind":"work","reps":12,"side":"left","pause_ms":2500,"pause_at":"top","note":"æ [b]x[/b]","load_text":"15","load_unit":"kg","load_grams":15000,"load_base":"absolute","implements":1}',26,1,2206036091);
INSERT INTO "change" VALUES(27,5,X'01A2093C4D4F7002826021EDBEA6A7C0','set','{"session":"01a2093c4d4f7000a28a7352f91fe655","exercise":"barbell-back-squat","at_ms":1796662800000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-07","kind":"work","reps":5,"tempo":"3-1-X-0","load_text":"62.5","load_unit":"kg","load_grams":62500,"load_base":"absolute","implements":1}',27,1,4052530931);
INSERT INTO "change" VALUES(28,5,X'01A2093C4D4F700381FCFBBED1DBE0B6','set','{"session":"01a2093c4d4f7000a28a7352f91fe655","exercise":"barbell-back-squat","at_ms":1796662800000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-07","kind":"rest_pause","reps":13,"chain":"8+3+2","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"rpe_tenths":95}',28,1,2326823736);
INSERT INTO "change" VALUES(29,5,X'01A2093C4D4F70049C3E03456E75CA2F','set','{"session":"01a2093c4d4f7000a28a7352f91fe655","exercise":"barbell-back-squat","at_ms":1796662800000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-07","kind":"work","reps":8,"side":"each","load_text":"0","load_unit":"kg","load_grams":0,"load_base":"bodyweight","implements":1}',29,1,1187508363);
INSERT INTO "change" VALUES(30,5,X'01A2093C4D4F700591F98A103C893FD0','set','{"session":"01a2093c4d4f7000a28a7352f91fe655","exercise":"barbell-back-squat","at_ms":1796662800000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-07","kind":"work","duration_ms":465000,"distance_m":2000}',30,1,3492129815);
INSERT INTO "change" VALUES(31,6,X'01A2093C4D517000BFC2C6D9FFE631EF','session','{"day":"2026-12-14"}',31,1,1699966923);
INSERT INTO "change" VALUES(32,6,X'01A2093C4D5170018D122D0B7E14F4C8','set','{"session":"01a2093c4d517000bfc2c6d9ffe631ef","exercise":"barbell-back-squat","at_ms":1797267600000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-14","kind":"work","reps":12,"side":"left","pause_ms":2500,"pause_at":"top","note":"æ [b]x[/b]","load_text":"15","load_unit":"kg","load_grams":15000,"load_base":"absolute","implements":1}',32,1,347596631);
INSERT INTO "change" VALUES(33,6,X'01A2093C4D517002BD88D987129E9D86','set','{"session":"01a2093c4d517000bfc2c6d9ffe631ef","exercise":"barbell-back-squat","at_ms":1797267600000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-14","kind":"work","reps":5,"tempo":"3-1-X-0","load_text":"62.5","load_unit":"kg","load_grams":62500,"load_base":"absolute","implements":1}',33,1,256577564);
INSERT INTO "change" VALUES(34,6,X'01A2093C4D5170039314AADDB85E97C2','set','{"session":"01a2093c4d517000bfc2c6d9ffe631ef","exercise":"barbell-back-squat","at_ms":1797267600000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-14","kind":"rest_pause","reps":13,"chain":"8+3+2","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"rpe_tenths":95}',34,1,2598948799);
INSERT INTO "change" VALUES(35,6,X'01A2093C4D517004A3F6AC1BFA300492','set','{"session":"01a2093c4d517000bfc2c6d9ffe631ef","exercise":"barbell-back-squat","at_ms":1797267600000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-14","kind":"work","reps":8,"side":"each","load_text":"0","load_unit":"kg","load_grams":0,"load_base":"bodyweight","implements":1}',35,1,2430060573);
INSERT INTO "change" VALUES(36,6,X'01A2093C4D5170059BAF5B16FBB23E8F','set','{"session":"01a2093c4d517000bfc2c6d9ffe631ef","exercise":"barbell-back-squat","at_ms":1797267600000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-14","kind":"work","duration_ms":465000,"distance_m":2000}',36,1,702683647);
INSERT INTO "change" VALUES(37,7,X'01A2093C4D5170059BAF5B16FBB23E8F','set',NULL,37,1,1480647656);
INSERT INTO "change" VALUES(38,7,X'01A2093C4D517004A3F6AC1BFA300492','set',NULL,38,1,1466778708);
INSERT INTO "change" VALUES(39,7,X'01A2093C4D5170039314AADDB85E97C2','set',NULL,39,1,258374120);
INSERT INTO "change" VALUES(40,7,X'01A2093C4D517002BD88D987129E9D86','set',NULL,40,1,2435783539);
INSERT INTO "change" VALUES(41,7,X'01A2093C4D5170018D122D0B7E14F4C8','set',NULL,41,1,3060706725);
INSERT INTO "change" VALUES(42,7,X'01A2093C4D517000BFC2C6D9FFE631EF','session',NULL,42,1,2193832548);
INSERT INTO "change" VALUES(43,8,X'01A2093C4D54700083F49CDA357E28CD','session','{"day":"2026-12-21"}',43,1,2489178027);
INSERT INTO "change" VALUES(44,8,X'01A2093C4D54700193AF898A69147C78','set','{"session":"01a2093c4d54700083f49cda357e28cd","exercise":"barbell-back-squat","at_ms":1797872400000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-21","kind":"work","reps":12,"side":"left","pause_ms":2500,"pause_at":"top","note":"æ [b]x[/b]","load_text":"15","load_unit":"kg","load_grams":15000,"load_base":"absolute","implements":1}',44,1,194819463);
INSERT INTO "change" VALUES(45,8,X'01A2093C4D547002B09273D2C4C018BA','set','{"session":"01a2093c4d54700083f49cda357e28cd","exercise":"barbell-back-squat","at_ms":1797872400000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-21","kind":"work","reps":5,"tempo":"3-1-X-0","load_text":"62.5","load_unit":"kg","load_grams":62500,"load_base":"absolute","implements":1}',45,1,198588117);
INSERT INTO "change" VALUES(46,8,X'01A2093C4D547003AD12A7D4E8192B82','set','{"session":"01a2093c4d54700083f49cda357e28cd","exercise":"barbell-back-squat","at_ms":1797872400000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-21","kind":"rest_pause","reps":13,"chain":"8+3+2","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"rpe_tenths":95}',46,1,1868922647);
INSERT INTO "change" VALUES(47,8,X'01A2093C4D547004B001A93D2F8028FB','set','{"session":"01a2093c4d54700083f49cda357e28cd","exercise":"barbell-back-squat","at_ms":1797872400000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-21","kind":"work","reps":8,"side":"each","load_text":"0","load_unit":"kg","load_grams":0,"load_base":"bodyweight","implements":1}',47,1,4192407979);
INSERT INTO "change" VALUES(48,8,X'01A2093C4D54700599A3866981D00D27','set','{"session":"01a2093c4d54700083f49cda357e28cd","exercise":"barbell-back-squat","at_ms":1797872400000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-21","kind":"work","duration_ms":465000,"distance_m":2000}',48,1,3232172224);
INSERT INTO "change" VALUES(49,9,X'01A2093C4D5670009FF20D1244272E53','session','{"day":"2026-12-28"}',49,1,3443307091);
INSERT INTO "change" VALUES(50,9,X'01A2093C4D56700197D3D032CB745616','set','{"session":"01a2093c4d5670009ff20d1244272e53","exercise":"barbell-back-squat","at_ms":1798477200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-28","kind":"work","reps":12,"side":"left","pause_ms":2500,"pause_at":"top","note":"æ [b]x[/b]","load_text":"15","load_unit":"kg","load_grams":15000,"load_base":"absolute","implements":1}',50,1,1247988828);
INSERT INTO "change" VALUES(51,9,X'01A2093C4D567002AB948521BD359DFB','set','{"session":"01a2093c4d5670009ff20d1244272e53","exercise":"barbell-back-squat","at_ms":1798477200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-28","kind":"work","reps":5,"tempo":"3-1-X-0","load_text":"62.5","load_unit":"kg","load_grams":62500,"load_base":"absolute","implements":1}',51,1,760832212);
INSERT INTO "change" VALUES(52,9,X'01A2093C4D567003A37C845ADE12A95C','set','{"session":"01a2093c4d5670009ff20d1244272e53","exercise":"barbell-back-squat","at_ms":1798477200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-28","kind":"rest_pause","reps":13,"chain":"8+3+2","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"rpe_tenths":95}',52,1,1751272702);
INSERT INTO "change" VALUES(53,9,X'01A2093C4D567004BC9BF2DB6EFCAB5F','set','{"session":"01a2093c4d5670009ff20d1244272e53","exercise":"barbell-back-squat","at_ms":1798477200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-28","kind":"work","reps":8,"side":"each","load_text":"0","load_unit":"kg","load_grams":0,"load_base":"bodyweight","implements":1}',53,1,1358133624);
INSERT INTO "change" VALUES(54,9,X'01A2093C4D567005BBB38C351D9D529D','set','{"session":"01a2093c4d5670009ff20d1244272e53","exercise":"barbell-back-squat","at_ms":1798477200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-28","kind":"work","duration_ms":465000,"distance_m":2000}',54,1,4164133802);
INSERT INTO "change" VALUES(55,10,X'01A2093C4D577000B7F7F03E1B060A2D','session','{"day":"2027-01-04"}',55,1,391940686);
INSERT INTO "change" VALUES(56,10,X'01A2093C4D57700187546B810DA75AA6','set','{"session":"01a2093c4d577000b7f7f03e1b060a2d","exercise":"barbell-back-squat","at_ms":1799082000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-04","kind":"work","reps":12,"side":"left","pause_ms":2500,"pause_at":"top","note":"æ [b]x[/b]","load_text":"15","load_unit":"kg","load_grams":15000,"load_base":"absolute","implements":1}',56,1,2200712679);
INSERT INTO "change" VALUES(57,10,X'01A2093C4D5770028349C3DFFBBCB13C','set','{"session":"01a2093c4d577000b7f7f03e1b060a2d","exercise":"barbell-back-squat","at_ms":1799082000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-04","kind":"work","reps":5,"tempo":"3-1-X-0","load_text":"62.5","load_unit":"kg","load_grams":62500,"load_base":"absolute","implements":1}',57,1,2599092482);
INSERT INTO "change" VALUES(58,10,X'01A2093C4D57700383335FE96F9C16F9','set','{"session":"01a2093c4d577000b7f7f03e1b060a2d","exercise":"barbell-back-squat","at_ms":1799082000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-04","kind":"rest_pause","reps":13,"chain":"8+3+2","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"rpe_tenths":95}',58,1,2546317781);
INSERT INTO "change" VALUES(59,10,X'01A2093C4D57700498AC69B58F33E607','set','{"session":"01a2093c4d577000b7f7f03e1b060a2d","exercise":"barbell-back-squat","at_ms":1799082000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-04","kind":"work","reps":8,"side":"each","load_text":"0","load_unit":"kg","load_grams":0,"load_base":"bodyweight","implements":1}',59,1,45263629);
INSERT INTO "change" VALUES(60,10,X'01A2093C4D577005B13A3ECAE10D096D','set','{"session":"01a2093c4d577000b7f7f03e1b060a2d","exercise":"barbell-back-squat","at_ms":1799082000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-04","kind":"work","duration_ms":465000,"distance_m":2000}',60,1,3072212508);
INSERT INTO "change" VALUES(61,11,X'01A2093C4D577005B13A3ECAE10D096D','set',NULL,61,1,1947684882);
INSERT INTO "change" VALUES(62,11,X'01A2093C4D57700498AC69B58F33E607','set',NULL,62,1,2406061928);
INSERT INTO "change" VALUES(63,11,X'01A2093C4D57700383335FE96F9C16F9','set',NULL,63,1,2293953663);
INSERT INTO "change" VALUES(64,11,X'01A2093C4D5770028349C3DFFBBCB13C','set',NULL,64,1,2440972647);
INSERT INTO "change" VALUES(65,11,X'01A2093C4D57700187546B810DA75AA6','set',NULL,65,1,3815112071);
INSERT INTO "change" VALUES(66,11,X'01A2093C4D577000B7F7F03E1B060A2D','session',NULL,66,1,3977099301);
INSERT INTO "change" VALUES(67,12,X'01A2093C4D577000B7F7F03E1B060A2D','session','{"day":"2027-01-04"}',67,1,837926998);
INSERT INTO "change" VALUES(68,12,X'01A2093C4D57700187546B810DA75AA6','set','{"session":"01a2093c4d577000b7f7f03e1b060a2d","exercise":"barbell-back-squat","at_ms":1799082000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-04","kind":"work","reps":12,"side":"left","pause_ms":2500,"pause_at":"top","note":"æ [b]x[/b]","load_text":"15","load_unit":"kg","load_grams":15000,"load_base":"absolute","implements":1}',68,1,3221578991);
INSERT INTO "change" VALUES(69,12,X'01A2093C4D5770028349C3DFFBBCB13C','set','{"session":"01a2093c4d577000b7f7f03e1b060a2d","exercise":"barbell-back-squat","at_ms":1799082000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-04","kind":"work","reps":5,"tempo":"3-1-X-0","load_text":"62.5","load_unit":"kg","load_grams":62500,"load_base":"absolute","implements":1}',69,1,3042058651);
INSERT INTO "change" VALUES(70,12,X'01A2093C4D57700383335FE96F9C16F9','set','{"session":"01a2093c4d577000b7f7f03e1b060a2d","exercise":"barbell-back-squat","at_ms":1799082000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-04","kind":"rest_pause","reps":13,"chain":"8+3+2","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"rpe_tenths":95}',70,1,78911562);
INSERT INTO "change" VALUES(71,12,X'01A2093C4D57700498AC69B58F33E607','set','{"session":"01a2093c4d577000b7f7f03e1b060a2d","exercise":"barbell-back-squat","at_ms":1799082000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-04","kind":"work","reps":8,"side":"each","load_text":"0","load_unit":"kg","load_grams":0,"load_base":"bodyweight","implements":1}',71,1,3593921315);
INSERT INTO "change" VALUES(72,12,X'01A2093C4D577005B13A3ECAE10D096D','set','{"session":"01a2093c4d577000b7f7f03e1b060a2d","exercise":"barbell-back-squat","at_ms":1799082000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-04","kind":"work","duration_ms":465000,"distance_m":2000}',72,1,2290053274);
INSERT INTO "change" VALUES(73,13,X'01A2093C4D5D7000A4A641C3CCE3BE74','session','{"day":"2027-01-11"}',73,1,1804004650);
INSERT INTO "change" VALUES(74,13,X'01A2093C4D5D7001BD319F253EA7D873','set','{"session":"01a2093c4d5d7000a4a641c3cce3be74","exercise":"barbell-back-squat","at_ms":1799686800000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-11","kind":"work","reps":12,"side":"left","pause_ms":2500,"pause_at":"top","note":"æ [b]x[/b]","load_text":"15","load_unit":"kg","load_grams":15000,"load_base":"absolute","implements":1}',74,1,2517275588);
INSERT INTO "change" VALUES(75,13,X'01A2093C4D5D7002B8E68B87486FD3E6','set','{"session":"01a2093c4d5d7000a4a641c3cce3be74","exercise":"barbell-back-squat","at_ms":1799686800000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-11","kind":"work","reps":5,"tempo":"3-1-X-0","load_text":"62.5","load_unit":"kg","load_grams":62500,"load_base":"absolute","implements":1}',75,1,4086626688);
INSERT INTO "change" VALUES(76,13,X'01A2093C4D5D7003AEABCAB701BEC0E1','set','{"session":"01a2093c4d5d7000a4a641c3cce3be74","exercise":"barbell-back-squat","at_ms":1799686800000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-11","kind":"rest_pause","reps":13,"chain":"8+3+2","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"rpe_tenths":95}',76,1,1695838751);
INSERT INTO "change" VALUES(77,13,X'01A2093C4D5D7004BEDEABB77D0EF7DE','set','{"session":"01a2093c4d5d7000a4a641c3cce3be74","exercise":"barbell-back-squat","at_ms":1799686800000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-11","kind":"work","reps":8,"side":"each","load_text":"0","load_unit":"kg","load_grams":0,"load_base":"bodyweight","implements":1}',77,1,2651128701);
INSERT INTO "change" VALUES(78,13,X'01A2093C4D5D7005BDE2C485D789188D','set','{"session":"01a2093c4d5d7000a4a641c3cce3be74","exercise":"barbell-back-squat","at_ms":1799686800000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-11","kind":"work","duration_ms":465000,"distance_m":2000}',78,1,1388019138);
INSERT INTO "change" VALUES(79,14,X'01A2093C4D5E7000A14F75AFCE81782E','setup','{"exercise":"barbell-back-squat","text":"rack 3"}',79,1,461021207);
INSERT INTO "change" VALUES(80,15,X'01A2093C4D5E7000A14F75AFCE81782E','setup','{"exercise":"barbell-back-squat","text":"rack 4"}',80,1,1342019655);
INSERT INTO "change" VALUES(81,16,X'01A2093C4D617000A6881CE7420F8919','setup','{"exercise":"barbell-back-squat","gym":"Downtown","text":"the yellow rack"}',81,1,1401059614);
INSERT INTO "change" VALUES(82,17,X'01A3008AE6807000B7261DA9BC6DF849','session','{"day":"2027-01-10"}',82,1,2576724798);
INSERT INTO "change" VALUES(83,17,X'01A2093C4D5D7005BDE2C485D789188D','set','{"session":"01a3008ae6807000b7261da9bc6df849","exercise":"barbell-back-squat","at_ms":1799600400000,"offset_minutes":60,"zone":"","day":"2027-01-10","kind":"work","reps":99,"load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1}',83,1,3065564571);
INSERT INTO "change" VALUES(84,18,X'01A2093C4D5D7004BEDEABB77D0EF7DE','set',NULL,84,1,2431732581);
INSERT INTO "change" VALUES(85,18,X'01A2093C4D5D7003AEABCAB701BEC0E1','set',NULL,85,1,2036847185);
INSERT INTO "change" VALUES(86,19,X'01A06D5CE6807000965C48915E027CC4','start','{"at_ms":1788541200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-09-04","title":"Legs"}',86,1,984047125);
INSERT INTO "change" VALUES(87,20,X'01A06D5CE6807000965C48915E027CC4','start',NULL,87,1,3523196790);
INSERT INTO "change" VALUES(88,20,X'01A2093C4D677000BF44362C39650779','session','{"day":"2026-09-04","title":"Legs","started_ms":1788541200000,"offset_minutes":60}',88,1,2282433792);
INSERT INTO "change" VALUES(89,20,X'01A2093C4D677000BF44362C39650779','session','{"day":"2026-09-04","title":"Legs","started_ms":1788541200000,"offset_minutes":60,"supersets":"1=barbell-back-squat+plank"}',89,1,1296081623);
INSERT INTO "change" VALUES(90,20,X'01A2093C4D677001B5A1D7C69B4CF135','set','{"session":"01a2093c4d677000bf44362c39650779","exercise":"barbell-back-squat","at_ms":1788541200000,"offset_minutes":60,"zone":"","day":"2026-09-04","kind":"work","reps":8,"rest_ms":95000,"pinned":1,"note":"wide","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"superset":1}',90,1,271665314);
INSERT INTO "change" VALUES(91,21,X'01A2093C4D6C7000BB3E5F840841ADD5','set','{"session":"01a2093c4d677000bf44362c39650779","exercise":"plank","at_ms":1788541380000,"offset_minutes":60,"zone":"","day":"2026-09-04","kind":"work","duration_ms":60000,"superset":1}',91,1,1908244933);
INSERT INTO "change" VALUES(92,22,X'01A06D5CE680700081B3E399162E92BC','exercise_note','{"session":"01a2093c4d677000bf44362c39650779","exercise":"barbell-back-squat","block":1,"text":"seat up","pinned":1}',92,1,2152205466);
INSERT INTO "change" VALUES(93,23,X'01A2093C4D677000BF44362C39650779','session','{"day":"2026-09-04","title":"Legs","started_ms":1788541200000,"offset_minutes":60,"supersets":"1=barbell-back-squat+plank","note":"good","pinned":1,"rpe_tenths":70}',93,1,123479594);
INSERT INTO "change" VALUES(94,24,X'01A2093C4D677000BF44362C39650779','session','{"day":"2026-09-04","title":"Legs","started_ms":1788541200000,"offset_minutes":60,"supersets":"1=barbell-back-squat+plank","note":"good","pinned":1,"rpe_tenths":70,"ended_ms":1788544800000}',94,1,816539585);
INSERT INTO "change" VALUES(95,25,X'01A077A99E80700084F65699B97EAA30','start','{"at_ms":1788714000000,"offset_minutes":60,"zone":"","day":"2026-09-06","title":"Push"}',95,1,3311627306);
INSERT INTO "change" VALUES(96,26,X'01A2093C4D727000A3A0A7CFB28DC70D','session','{"day":"2027-02-01"}',96,1,2385282293);
INSERT INTO "change" VALUES(97,26,X'01A2093C4D727001AC570F43AD30421A','set','{"session":"01a2093c4d727000a3a0a7cfb28dc70d","exercise":"barbell-back-squat","at_ms":1801501200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-02-01","kind":"work","reps":3,"note":"🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1}',97,1,3900028602);
INSERT INTO "change" VALUES(98,27,X'01A2093C4D727001AC570F43AD30421A','set',NULL,98,1,3283637812);
INSERT INTO "change" VALUES(99,27,X'01A2093C4D727000A3A0A7CFB28DC70D','session',NULL,99,1,4237230970);
INSERT INTO "change" VALUES(100,28,X'01A2093C4D727000A3A0A7CFB28DC70D','session','{"day":"2027-02-01"}',100,1,707854544);
INSERT INTO "change" VALUES(101,28,X'01A2093C4D727001AC570F43AD30421A','set','{"session":"01a2093c4d727000a3a0a7cfb28dc70d","exercise":"barbell-back-squat","at_ms":1801501200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-02-01","kind":"work","reps":3,"note":"🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1}',101,1,727398492);
INSERT INTO "change" VALUES(102,29,X'01A2093C4D76700091040535FDF659E5','file','{"name":"exercises/old.toml","text":"name = \"Old\"\n"}',102,1,1282766982);
INSERT INTO "change" VALUES(103,30,X'01A2093C4D76700091040535FDF659E5','file','{"name":"exercises/old.toml","replaced":"name = \"Old\"\n"}',103,1,2344102932);
INSERT INTO "change" VALUES(104,31,X'01A2093C4D76700091040535FDF659E5','file','{"name":"exercises/old.toml","text":"name = \"Old\"\n"}',104,1,4214821074);
INSERT INTO "change" VALUES(105,32,X'00000000000000000000000000000001','session','{"day":"2020-09-13","title":"Push","note":"slept badly","started_ms":1600000000000,"ended_ms":1600003600000,"offset_minutes":120}',105,1,99389502);
INSERT INTO "change" VALUES(106,32,X'00000000000000000000000000000003','exercise_note','{"session":"00000000000000000000000000000001","exercise":"barbell-bench-press","block":2,"text":"wide grip"}',106,1,4147161578);
INSERT INTO "change" VALUES(107,32,X'00000000000000000000000000000004','body','{"at_ms":1600000000000,"offset_minutes":120,"zone":"","day":"2020-09-13","untimed":1,"measure":"weight","value_text":"72.4","unit":"kg","amount":72400}',107,1,240065551);
INSERT INTO "change" VALUES(108,32,X'00000000000000000000000000000002','set','{"session":"00000000000000000000000000000001","exercise":"barbell-bench-press","at_ms":1600000000000,"offset_minutes":120,"zone":"Europe/Oslo","day":"2020-09-13","kind":"work","reps":8,"rest_ms":90000,"superset":0,"load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1}',108,1,2780337189);
INSERT INTO "change" VALUES(109,32,X'00000000000000000000000000000005','set','{"session":"00000000000000000000000000000001","exercise":"barbell-bench-press","at_ms":1600000000000,"offset_minutes":120,"zone":"Europe/Oslo","day":"2020-09-13","kind":"work","reps":5,"block":2,"load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1}',109,1,2037967044);
INSERT INTO "change" VALUES(110,32,X'00000000000000000000000000000006','set','{"session":"00000000000000000000000000000001","exercise":"barbell-bench-press","at_ms":1600000000000,"offset_minutes":120,"zone":"Europe/Oslo","day":"2020-09-13","untimed":1,"kind":"work","reps":8,"rest_ms":90000,"superset":0,"load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1}',110,1,749571269);
INSERT INTO "change" VALUES(111,33,X'01A2093C4D7B7000BCEE35AFFEDD7201','goal','{"text":"squat 140 kg x 5 by March","kind":"set","exercise":"barbell-back-squat","load_text":"140","load_unit":"kg","load_grams":140000,"load_base":"absolute","reps":5,"category":"strength","note":"no rush","since":"2026-11-23","until":"2027-03-31"}',111,1,3033244801);
INSERT INTO "change" VALUES(112,34,X'01A2093C4D7D7000BDC4903F1994E1E6','goal','{"text":"mobility 10 min a day","kind":"count","name":"mobility","amount":10000,"unit":"min","period":"day","since":"2026-11-23"}',112,1,1529764065);
INSERT INTO "change" VALUES(113,35,X'01A2093C4D7E70009C4E748E1D0023C1','goal_entry','{"goal":"01a2093c4d7d7000bdc4903f1994e1e6","day":"2026-11-23","amount":5000,"note":"after work"}',113,1,3226797338);
INSERT INTO "change" VALUES(114,36,X'01A2093C4D7D7000BDC4903F1994E1E6','goal','{"text":"mobility 10 min a day","kind":"count","name":"mobility","amount":10000,"unit":"min","period":"day","since":"2026-11-23","dropped":"2026-11-23"}',114,1,2100947432);
CREATE TABLE device (
  id      INTEGER PRIMARY KEY,
  uuid    BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16),
  name    TEXT    NOT NULL,
  counter INTEGER NOT NULL CHECK (counter >= 0)
) STRICT;
INSERT INTO "device" VALUES(1,X'01A2093C4D467000A685782D4AC84AC9','vm',114);
CREATE TABLE exercise (
  id   INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE CHECK (length(slug) BETWEEN 1 AND 63)
) STRICT;
INSERT INTO "exercise" VALUES(1,'barbell-back-squat');
INSERT INTO "exercise" VALUES(2,'plank');
INSERT INTO "exercise" VALUES(3,'barbell-bench-press');
CREATE TABLE exercise_note (
  id       INTEGER PRIMARY KEY,
  uuid     BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16),
  session  INTEGER NOT NULL REFERENCES session (id),
  exercise INTEGER NOT NULL REFERENCES exercise (id),
  block    INTEGER NOT NULL CHECK (block BETWEEN 1 AND 100000),
  text     TEXT    NOT NULL
, pinned INTEGER CHECK (pinned = 1)) STRICT;
INSERT INTO "exercise_note" VALUES(1,X'01A06D5CE680700081B3E399162E92BC',9,1,1,'seat up',1);
INSERT INTO "exercise_note" VALUES(2,X'00000000000000000000000000000003',11,3,2,'wide grip',NULL);
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
INSERT INTO "goal" VALUES(1,X'01A2093C4D7B7000BCEE35AFFEDD7201','squat 140 kg x 5 by March','set',NULL,1,NULL,NULL,NULL,'140','kg',140000,'absolute',5,NULL,NULL,'strength','no rush','2026-11-23','2027-03-31',NULL);
INSERT INTO "goal" VALUES(2,X'01A2093C4D7D7000BDC4903F1994E1E6','mobility 10 min a day','count','mobility',NULL,10000,'min','day',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-23',NULL,'2026-11-23');
CREATE TABLE goal_entry (
  id     INTEGER PRIMARY KEY,
  uuid   BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16),
  goal   TEXT    NOT NULL CHECK (length(goal) = 32 AND goal NOT GLOB '*[^0-9a-f]*'),
  day    TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  amount INTEGER NOT NULL CHECK (amount BETWEEN 1 AND 1000000000),
  note   TEXT    NOT NULL DEFAULT ''
) STRICT;
INSERT INTO "goal_entry" VALUES(1,X'01A2093C4D7E70009C4E748E1D0023C1','01a2093c4d7d7000bdc4903f1994e1e6','2026-11-23',5000,'after work');
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
    load_grams, NULL)) VIRTUAL, untimed INTEGER CHECK (untimed = 1), rest_ms INTEGER CHECK (rest_ms BETWEEN 0 AND 86400000), superset INTEGER CHECK (superset BETWEEN 0 AND 100000), block INTEGER CHECK (block BETWEEN 2 AND 100000), pinned INTEGER CHECK (pinned = 1),
  CHECK (rpe_tenths IS NULL OR rir_tenths IS NULL),
  CHECK ((load_text IS NULL) = (load_unit IS NULL) AND (load_text IS NULL) = (load_base IS NULL)
         AND (load_text IS NULL) = (implements IS NULL)),
  CHECK (coalesce(reps, duration_ms, distance_m) IS NOT NULL)
) STRICT;
INSERT INTO "logged_set" VALUES(1,X'01A2093C4D447001A88E4AC55D421F3B',1,1,1795453200000,60,'Europe/Oslo','2026-11-23','work',12,'15','kg',15000,'absolute',1,'left',2500,'top',NULL,NULL,NULL,NULL,NULL,NULL,'æ [b]x[/b]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(2,X'01A2093C4D447002AABA39348D705904',1,1,1795453200000,60,'Europe/Oslo','2026-11-23','work',5,'62.5','kg',62500,'absolute',1,NULL,NULL,NULL,'3-1-X-0',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(3,X'01A2093C4D4470038431F4A4F08BFED4',1,1,1795453200000,60,'Europe/Oslo','2026-11-23','rest_pause',13,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,95,NULL,NULL,NULL,'8+3+2','',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(4,X'01A2093C4D447004A7C4349987F9FB7A',1,1,1795453200000,60,'Europe/Oslo','2026-11-23','work',8,'0','kg',0,'bodyweight',1,'each',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(5,X'01A2093C4D447005B234DDB66500785D',1,1,1795453200000,60,'Europe/Oslo','2026-11-23','work',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,465000,2000,NULL,'',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(6,X'01A2093C4D4D7001A2ECBE104C69798B',2,1,1796058000000,60,'Europe/Oslo','2026-11-30','work',12,'15','kg',15000,'absolute',1,'left',2500,'top',NULL,NULL,NULL,NULL,NULL,NULL,'æ [b]x[/b]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(7,X'01A2093C4D4D70028BE30865FA7F912E',2,1,1796058000000,60,'Europe/Oslo','2026-11-30','work',5,'62.5','kg',62500,'absolute',1,NULL,NULL,NULL,'3-1-X-0',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(8,X'01A2093C4D4D70038ADE86471B0884A9',2,1,1796058000000,60,'Europe/Oslo','2026-11-30','rest_pause',13,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,95,NULL,NULL,NULL,'8+3+2','',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(9,X'01A2093C4D4D70048E80BD1461C4780E',2,1,1796058000000,60,'Europe/Oslo','2026-11-30','work',8,'0','kg',0,'bodyweight',1,'each',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(10,X'01A2093C4D4D7005B6546673325C5412',2,1,1796058000000,60,'Europe/Oslo','2026-11-30','work',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,465000,2000,NULL,'',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(11,X'01A2093C4D4F7001A06C24463B0A7BE9',3,1,1796662800000,60,'Europe/Oslo','2026-12-07','work',12,'15','kg',15000,'absolute',1,'left',2500,'top',NULL,NULL,NULL,NULL,NULL,NULL,'æ [b]x[/b]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(12,X'01A2093C4D4F7002826021EDBEA6A7C0',3,1,1796662800000,60,'Europe/Oslo','2026-12-07','work',5,'62.5','kg',62500,'absolute',1,NULL,NULL,NULL,'3-1-X-0',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(13,X'01A2093C4D4F700381FCFBBED1DBE0B6',3,1,1796662800000,60,'Europe/Oslo','2026-12-07','rest_pause',13,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,95,NULL,NULL,NULL,'8+3+2','',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(14,X'01A2093C4D4F70049C3E03456E75CA2F',3,1,1796662800000,60,'Europe/Oslo','2026-12-07','work',8,'0','kg',0,'bodyweight',1,'each',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(15,X'01A2093C4D4F700591F98A103C893FD0',3,1,1796662800000,60,'Europe/Oslo','2026-12-07','work',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,465000,2000,NULL,'',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(16,X'01A2093C4D54700193AF898A69147C78',4,1,1797872400000,60,'Europe/Oslo','2026-12-21','work',12,'15','kg',15000,'absolute',1,'left',2500,'top',NULL,NULL,NULL,NULL,NULL,NULL,'æ [b]x[/b]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(17,X'01A2093C4D547002B09273D2C4C018BA',4,1,1797872400000,60,'Europe/Oslo','2026-12-21','work',5,'62.5','kg',62500,'absolute',1,NULL,NULL,NULL,'3-1-X-0',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(18,X'01A2093C4D547003AD12A7D4E8192B82',4,1,1797872400000,60,'Europe/Oslo','2026-12-21','rest_pause',13,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,95,NULL,NULL,NULL,'8+3+2','',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(19,X'01A2093C4D547004B001A93D2F8028FB',4,1,1797872400000,60,'Europe/Oslo','2026-12-21','work',8,'0','kg',0,'bodyweight',1,'each',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(20,X'01A2093C4D54700599A3866981D00D27',4,1,1797872400000,60,'Europe/Oslo','2026-12-21','work',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,465000,2000,NULL,'',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(21,X'01A2093C4D56700197D3D032CB745616',5,1,1798477200000,60,'Europe/Oslo','2026-12-28','work',12,'15','kg',15000,'absolute',1,'left',2500,'top',NULL,NULL,NULL,NULL,NULL,NULL,'æ [b]x[/b]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(22,X'01A2093C4D567002AB948521BD359DFB',5,1,1798477200000,60,'Europe/Oslo','2026-12-28','work',5,'62.5','kg',62500,'absolute',1,NULL,NULL,NULL,'3-1-X-0',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(23,X'01A2093C4D567003A37C845ADE12A95C',5,1,1798477200000,60,'Europe/Oslo','2026-12-28','rest_pause',13,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,95,NULL,NULL,NULL,'8+3+2','',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(24,X'01A2093C4D567004BC9BF2DB6EFCAB5F',5,1,1798477200000,60,'Europe/Oslo','2026-12-28','work',8,'0','kg',0,'bodyweight',1,'each',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(25,X'01A2093C4D567005BBB38C351D9D529D',5,1,1798477200000,60,'Europe/Oslo','2026-12-28','work',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,465000,2000,NULL,'',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(26,X'01A2093C4D57700187546B810DA75AA6',6,1,1799082000000,60,'Europe/Oslo','2027-01-04','work',12,'15','kg',15000,'absolute',1,'left',2500,'top',NULL,NULL,NULL,NULL,NULL,NULL,'æ [b]x[/b]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(27,X'01A2093C4D5770028349C3DFFBBCB13C',6,1,1799082000000,60,'Europe/Oslo','2027-01-04','work',5,'62.5','kg',62500,'absolute',1,NULL,NULL,NULL,'3-1-X-0',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(28,X'01A2093C4D57700383335FE96F9C16F9',6,1,1799082000000,60,'Europe/Oslo','2027-01-04','rest_pause',13,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,95,NULL,NULL,NULL,'8+3+2','',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(29,X'01A2093C4D57700498AC69B58F33E607',6,1,1799082000000,60,'Europe/Oslo','2027-01-04','work',8,'0','kg',0,'bodyweight',1,'each',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(30,X'01A2093C4D577005B13A3ECAE10D096D',6,1,1799082000000,60,'Europe/Oslo','2027-01-04','work',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,465000,2000,NULL,'',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(31,X'01A2093C4D5D7001BD319F253EA7D873',7,1,1799686800000,60,'Europe/Oslo','2027-01-11','work',12,'15','kg',15000,'absolute',1,'left',2500,'top',NULL,NULL,NULL,NULL,NULL,NULL,'æ [b]x[/b]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(32,X'01A2093C4D5D7002B8E68B87486FD3E6',7,1,1799686800000,60,'Europe/Oslo','2027-01-11','work',5,'62.5','kg',62500,'absolute',1,NULL,NULL,NULL,'3-1-X-0',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(35,X'01A2093C4D5D7005BDE2C485D789188D',8,1,1799600400000,60,'','2027-01-10','work',99,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(36,X'01A2093C4D677001B5A1D7C69B4CF135',9,1,1788541200000,60,'','2026-09-04','work',8,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'wide',NULL,95000,1,NULL,1);
INSERT INTO "logged_set" VALUES(37,X'01A2093C4D6C7000BB3E5F840841ADD5',9,2,1788541380000,60,'','2026-09-04','work',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,60000,NULL,NULL,'',NULL,NULL,1,NULL,NULL);
INSERT INTO "logged_set" VALUES(38,X'01A2093C4D727001AC570F43AD30421A',10,1,1801501200000,60,'Europe/Oslo','2027-02-01','work',3,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(39,X'00000000000000000000000000000002',11,3,1600000000000,120,'Europe/Oslo','2020-09-13','work',8,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,90000,0,NULL,NULL);
INSERT INTO "logged_set" VALUES(40,X'00000000000000000000000000000005',11,3,1600000000000,120,'Europe/Oslo','2020-09-13','work',5,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,2,NULL);
INSERT INTO "logged_set" VALUES(41,X'00000000000000000000000000000006',11,3,1600000000000,120,'Europe/Oslo','2020-09-13','work',8,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',1,90000,0,NULL,NULL);
CREATE TABLE migration (
  version INTEGER PRIMARY KEY,
  at_ms   INTEGER NOT NULL,
  fitlog  TEXT    NOT NULL
) STRICT
;
INSERT INTO "migration" VALUES(1,1795451276595,'0.1.0');
INSERT INTO "migration" VALUES(2,1795451276598,'0.1.0');
INSERT INTO "migration" VALUES(3,1795451276602,'0.1.0');
INSERT INTO "migration" VALUES(4,1795451276604,'0.1.0');
INSERT INTO "migration" VALUES(5,1795451276610,'0.1.0');
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
INSERT INTO "operation" VALUES(1,1795451276612,1,'do','log barbell-back-squat',NULL,1,NULL,NULL,4278970333);
INSERT INTO "operation" VALUES(2,1795451276617,1,'undo','log barbell-back-squat',1,NULL,2,NULL,3737331115);
INSERT INTO "operation" VALUES(3,1795451276619,1,'redo','log barbell-back-squat',1,1,NULL,NULL,3237459884);
INSERT INTO "operation" VALUES(4,1795451276621,1,'do','log barbell-back-squat',NULL,4,NULL,1,2080859760);
INSERT INTO "operation" VALUES(5,1795451276623,1,'do','log barbell-back-squat',NULL,5,NULL,4,2143613784);
INSERT INTO "operation" VALUES(6,1795451276625,1,'do','log barbell-back-squat',NULL,6,NULL,5,2620940583);
INSERT INTO "operation" VALUES(7,1795451276626,1,'undo','log barbell-back-squat',6,5,7,NULL,325489077);
INSERT INTO "operation" VALUES(8,1795451276628,1,'do','log barbell-back-squat',NULL,8,NULL,5,3312677005);
INSERT INTO "operation" VALUES(9,1795451276630,1,'do','log barbell-back-squat',NULL,9,NULL,8,3541250518);
INSERT INTO "operation" VALUES(10,1795451276631,1,'do','log barbell-back-squat',NULL,10,NULL,9,3214666344);
INSERT INTO "operation" VALUES(11,1795451276633,1,'undo','log barbell-back-squat',10,9,11,NULL,2275179857);
INSERT INTO "operation" VALUES(12,1795451276635,1,'redo','log barbell-back-squat',10,10,NULL,9,398224494);
INSERT INTO "operation" VALUES(13,1795451276637,1,'do','log barbell-back-squat',NULL,13,NULL,10,159658317);
INSERT INTO "operation" VALUES(14,1795451276638,1,'do','setup',NULL,14,NULL,13,4093233361);
INSERT INTO "operation" VALUES(15,1795451276639,1,'do','setup',NULL,15,NULL,14,286793394);
INSERT INTO "operation" VALUES(16,1795451276641,1,'do','setup',NULL,16,NULL,15,3087398724);
INSERT INTO "operation" VALUES(17,1795451276643,1,'do','edit',NULL,17,NULL,16,1456324878);
INSERT INTO "operation" VALUES(18,1795451276645,1,'do','delete',NULL,18,NULL,17,676104475);
INSERT INTO "operation" VALUES(19,1795451276646,1,'do','start Legs',NULL,19,NULL,18,2003232432);
INSERT INTO "operation" VALUES(20,1795451276647,1,'do','log squat',NULL,20,NULL,19,2896410343);
INSERT INTO "operation" VALUES(21,1795451276652,1,'do','log plank',NULL,21,NULL,20,2956067612);
INSERT INTO "operation" VALUES(22,1795451276653,1,'do','note',NULL,22,NULL,21,1936826035);
INSERT INTO "operation" VALUES(23,1795451276654,1,'do','note',NULL,23,NULL,22,2882862337);
INSERT INTO "operation" VALUES(24,1795451276655,1,'do','finish',NULL,24,NULL,23,4162445783);
INSERT INTO "operation" VALUES(25,1795451276657,1,'do','start Push',NULL,25,NULL,24,554239488);
INSERT INTO "operation" VALUES(26,1795451276658,1,'do','log barbell-back-squat',NULL,26,NULL,25,2172754682);
INSERT INTO "operation" VALUES(27,1795451276659,1,'undo','log barbell-back-squat',26,25,27,NULL,2479770555);
INSERT INTO "operation" VALUES(28,1795451276661,1,'redo','log barbell-back-squat',26,26,NULL,25,3427446545);
INSERT INTO "operation" VALUES(29,1795451276662,1,'do','exercise new old',NULL,29,NULL,26,2390739285);
INSERT INTO "operation" VALUES(30,1795451276663,1,'do','exercise merge',NULL,30,NULL,29,1927727052);
INSERT INTO "operation" VALUES(31,1795451276664,1,'undo','exercise merge',30,29,31,NULL,1933931573);
INSERT INTO "operation" VALUES(32,1795451276665,1,'do','import',NULL,32,NULL,29,42524144);
INSERT INTO "operation" VALUES(33,1795451276667,1,'do','goal add',NULL,33,NULL,32,3549437189);
INSERT INTO "operation" VALUES(34,1795451276669,1,'do','goal add',NULL,34,NULL,33,3489048832);
INSERT INTO "operation" VALUES(35,1795451276670,1,'do','goal done',NULL,35,NULL,34,2784135358);
INSERT INTO "operation" VALUES(36,1795451276672,1,'do','goal drop',NULL,36,NULL,35,1836182364);
CREATE TABLE own_file (
  id       INTEGER PRIMARY KEY,
  uuid     BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  name     TEXT NOT NULL UNIQUE,
  text     TEXT,
  replaced TEXT
) STRICT;
INSERT INTO "own_file" VALUES(1,X'01A2093C4D76700091040535FDF659E5','exercises/old.toml','name = "Old"
',NULL);
CREATE TABLE session (
  id    INTEGER PRIMARY KEY,
  uuid  BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  day   TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  title TEXT NOT NULL DEFAULT '',
  note  TEXT NOT NULL DEFAULT ''
, started_ms INTEGER, ended_ms INTEGER, offset_minutes INTEGER
  CHECK (offset_minutes BETWEEN -1080 AND 1080), rpe_tenths INTEGER CHECK (rpe_tenths BETWEEN 0 AND 100), supersets TEXT, pinned INTEGER CHECK (pinned = 1)) STRICT;
INSERT INTO "session" VALUES(1,X'01A2093C4D447000BB77FB0835B7E00A','2026-11-23','','',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "session" VALUES(2,X'01A2093C4D4D7000B4E03FFBC3C86D52','2026-11-30','','',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "session" VALUES(3,X'01A2093C4D4F7000A28A7352F91FE655','2026-12-07','','',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "session" VALUES(4,X'01A2093C4D54700083F49CDA357E28CD','2026-12-21','','',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "session" VALUES(5,X'01A2093C4D5670009FF20D1244272E53','2026-12-28','','',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "session" VALUES(6,X'01A2093C4D577000B7F7F03E1B060A2D','2027-01-04','','',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "session" VALUES(7,X'01A2093C4D5D7000A4A641C3CCE3BE74','2027-01-11','','',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "session" VALUES(8,X'01A3008AE6807000B7261DA9BC6DF849','2027-01-10','','',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "session" VALUES(9,X'01A2093C4D677000BF44362C39650779','2026-09-04','Legs','good',1788541200000,1788544800000,60,70,'1=barbell-back-squat+plank',1);
INSERT INTO "session" VALUES(10,X'01A2093C4D727000A3A0A7CFB28DC70D','2027-02-01','','',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "session" VALUES(11,X'00000000000000000000000000000001','2020-09-13','Push','slept badly',1600000000000,1600003600000,120,NULL,NULL,NULL);
CREATE TABLE "setup" (
  id       INTEGER PRIMARY KEY,
  uuid     BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16),
  exercise INTEGER NOT NULL REFERENCES exercise (id),
  gym      TEXT    NOT NULL DEFAULT '' CHECK (length(gym) <= 63),
  text     TEXT    NOT NULL,
  UNIQUE (exercise, gym)
) STRICT;
INSERT INTO "setup" VALUES(1,X'01A2093C4D5E7000A14F75AFCE81782E',1,'','rack 4');
INSERT INTO "setup" VALUES(2,X'01A2093C4D617000A6881CE7420F8919',1,'Downtown','the yellow rack');
CREATE TABLE start (
  id             INTEGER PRIMARY KEY,
  uuid           BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16),
  at_ms          INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
  zone           TEXT    NOT NULL DEFAULT '',
  day            TEXT    NOT NULL
                 CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  title          TEXT    NOT NULL DEFAULT '',
  note           TEXT    NOT NULL DEFAULT '',
  rpe_tenths     INTEGER CHECK (rpe_tenths BETWEEN 0 AND 100),
  supersets      TEXT,
  pinned         INTEGER CHECK (pinned = 1)
) STRICT;
INSERT INTO "start" VALUES(1,X'01A077A99E80700084F65699B97EAA30',1788714000000,60,'','2026-09-06','Push','',NULL,NULL,NULL);
CREATE INDEX session_by_day ON session (day);
CREATE INDEX set_by_time     ON logged_set (at_ms);
CREATE INDEX set_by_exercise ON logged_set (exercise, at_ms, load_grams, reps);
CREATE INDEX set_by_alike ON logged_set (
  exercise, alike, load_grams DESC, at_ms, duration_ms, distance_m) WHERE kind <> 'warmup';
CREATE INDEX set_by_volume ON logged_set (exercise, day, session, volume)
 WHERE kind <> 'warmup';
CREATE INDEX change_of_record    ON change (record, id);
CREATE INDEX change_of_operation ON change (operation);
CREATE VIEW v_files AS
SELECT lower(hex(uuid)) AS id, name, text FROM own_file WHERE text IS NOT NULL;
CREATE INDEX exercise_note_by_session ON exercise_note (session);
CREATE INDEX body_by_measure ON body (measure, at_ms);
CREATE VIEW v_body AS
SELECT lower(hex(uuid)) AS id, measure, value_text, unit, amount,
       iif(untimed, NULL, strftime('%Y-%m-%dT%H:%M:%fZ', at_ms / 1000.0, 'unixepoch')) AS at_utc,
       offset_minutes, zone, day, note
  FROM body;
CREATE INDEX goal_entry_by_goal ON goal_entry (goal, day, amount);
CREATE INDEX set_by_session ON logged_set (session, kind);
CREATE VIEW v_goals AS
SELECT lower(hex(g.uuid)) AS id, g.text, g.kind, g.name, e.slug AS exercise, g.amount, g.unit,
       g.period, g.load_text, g.load_unit, g.load_grams, g.load_base, g.reps, g.duration_ms,
       g.distance_m, g.category, g.note, g.since, g.until, g.dropped
  FROM goal g LEFT JOIN exercise e ON e.id = g.exercise;
CREATE VIEW v_goal_entries AS
SELECT lower(hex(n.uuid)) AS id, n.goal AS goal_id, g.text AS goal, n.day, n.amount, n.note
  FROM goal_entry n LEFT JOIN goal g ON lower(hex(g.uuid)) = n.goal;
CREATE INDEX change_of_setup ON change (id) WHERE kind = 'setup';
CREATE VIEW v_setups AS
SELECT lower(hex(p.uuid)) AS id, e.slug AS exercise, p.text, p.gym
  FROM setup p JOIN exercise e ON e.id = p.exercise;
CREATE VIEW v_sets AS
SELECT lower(hex(s.uuid)) AS id, lower(hex(o.uuid)) AS session_id, e.slug AS exercise,
       iif(s.untimed, NULL, strftime('%Y-%m-%dT%H:%M:%fZ', s.at_ms / 1000.0, 'unixepoch'))
         AS at_utc,
       s.offset_minutes, s.zone, s.day, s.kind, s.reps, s.load_text, s.load_unit, s.load_grams,
       s.load_base, s.implements, s.side, s.pause_ms, s.pause_at, s.tempo, s.rpe_tenths,
       s.rir_tenths, s.duration_ms, s.distance_m, s.chain, s.note, s.rest_ms, s.superset,
       coalesce(s.block, 1) AS block, s.pinned IS NOT NULL AS pinned
  FROM logged_set s JOIN session o ON o.id = s.session JOIN exercise e ON e.id = s.exercise;
CREATE VIEW v_sessions AS
SELECT lower(hex(o.uuid)) AS id, o.day, o.title, o.note, count(s.id) AS sets,
       strftime('%Y-%m-%dT%H:%M:%fZ', coalesce(
         o.started_ms, min(s.at_ms) FILTER (WHERE s.untimed IS NULL)) / 1000.0, 'unixepoch')
         AS started_at_utc,
       strftime('%Y-%m-%dT%H:%M:%fZ', coalesce(
         o.ended_ms, max(s.at_ms) FILTER (WHERE s.untimed IS NULL)) / 1000.0, 'unixepoch')
         AS ended_at_utc,
       o.rpe_tenths, o.supersets, o.pinned IS NOT NULL AS pinned
  FROM session o LEFT JOIN logged_set s ON s.session = o.id GROUP BY o.id;
CREATE VIEW v_exercise_notes AS
SELECT lower(hex(n.uuid)) AS id, lower(hex(o.uuid)) AS session_id, o.day, e.slug AS exercise,
       n.block, n.text, n.pinned IS NOT NULL AS pinned
  FROM exercise_note n JOIN session o ON o.id = n.session JOIN exercise e ON e.id = n.exercise;
COMMIT;
