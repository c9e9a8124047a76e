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
INSERT INTO "change" VALUES(1,1,X'01A2090701FE7000A02DAAA44AD39CCF','session','{"day":"2026-11-23"}',1,1,1088558072);
INSERT INTO "change" VALUES(2,1,X'01A2090701FE7001B311DC791EE60E8C','set','{"session":"01a2090701fe7000a02daaa44ad39ccf","exercise":"barbell-back-squat","at_ms":1795453200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-23","kind":"work","reps":12,"side":"left","pause_ms":2500,"pause_at":"top","note":"æ [b]x[/b]","load_text":"15","load_unit":"kg","load_grams":15000,"load_base":"absolute","implements":1}',2,1,148014578);
INSERT INTO "change" VALUES(3,1,X'01A2090701FE70029C6F2120B2DCF3A9','set','{"session":"01a2090701fe7000a02daaa44ad39ccf","exercise":"barbell-back-squat","at_ms":1795453200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-23","kind":"work","reps":5,"tempo":"3-1-X-0","load_text":"62.5","load_unit":"kg","load_grams":62500,"load_base":"absolute","implements":1}',3,1,2628991638);
INSERT INTO "change" VALUES(4,1,X'01A2090701FE7003A89CC5EC131504E4','set','{"session":"01a2090701fe7000a02daaa44ad39ccf","exercise":"barbell-back-squat","at_ms":1795453200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-23","kind":"rest_pause","reps":13,"chain":"8+3+2","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"rpe_tenths":95}',4,1,1923376699);
INSERT INTO "change" VALUES(5,1,X'01A2090701FE700491781A93EF7F98BB','set','{"session":"01a2090701fe7000a02daaa44ad39ccf","exercise":"barbell-back-squat","at_ms":1795453200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-23","kind":"work","reps":8,"side":"each","load_text":"0","load_unit":"kg","load_grams":0,"load_base":"bodyweight","implements":1}',5,1,1987208217);
INSERT INTO "change" VALUES(6,1,X'01A2090701FE70058699176E5987DC1E','set','{"session":"01a2090701fe7000a02daaa44ad39ccf","exercise":"barbell-back-squat","at_ms":1795453200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-23","kind":"work","duration_ms":465000,"distance_m":2000}',6,1,1042433571);
INSERT INTO "change" VALUES(7,2,X'01A2090701FE70058699176E5987DC1E','set',NULL,7,1,4031396950);
INSERT INTO "change" VALUES(8,2,X'01A2090701FE700491781A93EF7F98BB','set',NULL,8,1,1271618391);
INSERT INTO "change" VALUES(9,2,X'01A2090701FE7003A89CC5EC131504E4','set',NULL,9,1,3200444261);
INSERT INTO "change" VALUES(10,2,X'01A2090701FE70029C6F2120B2DCF3A9','set',NULL,10,1,2674970456);
INSERT INTO "change" VALUES(11,2,X'01A2090701FE7001B311DC791EE60E8C','set',NULL,11,1,150200893);
INSERT INTO "change" VALUES(12,2,X'01A2090701FE7000A02DAAA44AD39CCF','session',NULL,12,1,1596633403);
INSERT INTO "change" VALUES(13,3,X'01A2090701FE7000A02DAAA44AD39CCF','session','{"day":"2026-11-23"}',13,1,697765512);
INSERT INTO "change" VALUES(14,3,X'01A2090701FE7001B311DC791EE60E8C','set','{"session":"01a2090701fe7000a02daaa44ad39ccf","exercise":"barbell-back-squat","at_ms":1795453200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-23","kind":"work","reps":12,"side":"left","pause_ms":2500,"pause_at":"top","note":"æ [b]x[/b]","load_text":"15","load_unit":"kg","load_grams":15000,"load_base":"absolute","implements":1}',14,1,1390725773);
INSERT INTO "change" VALUES(15,3,X'01A2090701FE70029C6F2120B2DCF3A9','set','{"session":"01a2090701fe7000a02daaa44ad39ccf","exercise":"barbell-back-squat","at_ms":1795453200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-23","kind":"work","reps":5,"tempo":"3-1-X-0","load_text":"62.5","load_unit":"kg","load_grams":62500,"load_base":"absolute","implements":1}',15,1,2233017936);
INSERT INTO "change" VALUES(16,3,X'01A2090701FE7003A89CC5EC131504E4','set','{"session":"01a2090701fe7000a02daaa44ad39ccf","exercise":"barbell-back-squat","at_ms":1795453200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-23","kind":"rest_pause","reps":13,"chain":"8+3+2","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"rpe_tenths":95}',16,1,2277427382);
INSERT INTO "change" VALUES(17,3,X'01A2090701FE700491781A93EF7F98BB','set','{"session":"01a2090701fe7000a02daaa44ad39ccf","exercise":"barbell-back-squat","at_ms":1795453200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-23","kind":"work","reps":8,"side":"each","load_text":"0","load_unit":"kg","load_grams":0,"load_base":"bodyweight","implements":1}',17,1,1051208439);
INSERT INTO "change" VALUES(18,3,X'01A2090701FE70058699176E5987DC1E','set','{"session":"01a2090701fe7000a02daaa44ad39ccf","exercise":"barbell-back-squat","at_ms":1795453200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-23","kind":"work","duration_ms":465000,"distance_m":2000}',18,1,3478032993);
INSERT INTO "change" VALUES(19,4,X'01A20907020670009AE25C9ABB42D408','session','{"day":"2026-11-30"}',19,1,1601722105);
INSERT INTO "change" VALUES(20,4,X'01A2090702067001BAF9B461D4564199','set','{"session":"01a20907020670009ae25c9abb42d408","exercise":"barbell-back-squat","at_ms":1796058000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-30","kind":"work","reps":12,"side":"left","pause_ms":2500,"pause_at":"top","note":"æ [b]x[/b]","load_text":"15","load_unit":"kg","load_grams":15000,"load_base":"absolute","implements":1}',20,1,2183651309);
INSERT INTO "change" VALUES(21,4,X'01A2090702067002AE83D05E2BD2A2B2','set','{"session":"01a20907020670009ae25c9abb42d408","exercise":"barbell-back-squat","at_ms":1796058000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-30","kind":"work","reps":5,"tempo":"3-1-X-0","load_text":"62.5","load_unit":"kg","load_grams":62500,"load_base":"absolute","implements":1}',21,1,1388022108);
INSERT INTO "change" VALUES(22,4,X'01A2090702067003962318975561FA77','set','{"session":"01a20907020670009ae25c9abb42d408","exercise":"barbell-back-squat","at_ms":1796058000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-30","kind":"rest_pause","reps":13,"chain":"8+3+2","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"rpe_tenths":95}',22,1,2144046959);
INSERT INTO "change" VALUES(23,4,X'01A209070206700494DA86070FE09D50','set','{"session":"01a20907020670009ae25c9abb42d408","exercise":"barbell-back-squat","at_ms":1796058000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-30","kind":"work","reps":8,"side":"each","load_text":"0","load_unit":"kg","load_grams":0,"load_base":"bodyweight","implements":1}',23,1,1087262901);
INSERT INTO "change" VALUES(24,4,X'01A20907020670059CD868C9F1028ADA','set','{"session":"01a20907020670009ae25c9abb42d408","exercise":"barbell-back-squat","at_ms":1796058000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-30","kind":"work","duration_ms":465000,"distance_m":2000}',24,1,3094694556);
INSERT INTO "change" VALUES(25,5,X'01A209070208700095CAB491BA77CDCE','session','{"day":"2026-12-07"}',25,1,3608680471);
INSERT INTO "change" VALUES(26,5,X'01A2090702087001ADC758A9DA208CA7','set','{"session":"01a209070208700095cab491ba77cdce","exercise":"barbell-back-squat","at_ms":1796662800000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-07","kind":"work","reps":12,"side":"left","pause_ms":2500,"pause_at":"top","note":"æ [b]x[/b]","load_text":"15","load_unit":"kg","load_grams":15000,"load_base":"absolute","implements":1}',26,1,2980411225);
INSERT INTO "change" VALUES(27,5,X'01A20907020870029B0BB3A7AA2512CF','set','{"session":"01a209070208700095cab491ba77cdce","exercise":"barbell-back-squat","at_ms":1796662800000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-07","kind":"work","reps":5,"tempo":"3-1-X-0","load_text":"62.5","load_unit":"kg","load_grams":62500,"load_base":"absolute","implements":1}',27,1,139429064);
INSERT INTO "change" VALUES(28,5,X'01A20907020870039614042E14242939','set','{"session":"01a209070208700095cab491ba77cdce","exercise":"barbell-back-squat","at_ms":1796662800000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-07","kind":"rest_pause","reps":13,"chain":"8+3+2","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"rpe_tenths":95}',28,1,1985496126);
INSERT INTO "change" VALUES(29,5,X'01A2090702087004A0C4AD296AD660E6','set','{"session":"01a209070208700095cab491ba77cdce","exercise":"barbell-back-squat","at_ms":1796662800000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-07","kind":"work","reps":8,"side":"each","load_text":"0","load_unit":"kg","load_grams":0,"load_base":"bodyweight","implements":1}',29,1,2485664277);
INSERT INTO "change" VALUES(30,5,X'01A2090702087005BAADF191988CF3A1','set','{"session":"01a209070208700095cab491ba77cdce","exercise":"barbell-back-squat","at_ms":1796662800000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-07","kind":"work","duration_ms":465000,"distance_m":2000}',30,1,1866747467);
INSERT INTO "change" VALUES(31,6,X'01A209070209700081D1B40B4E1DEEF6','session','{"day":"2026-12-14"}',31,1,1066828363);
INSERT INTO "change" VALUES(32,6,X'01A20907020970018B363D50C6C63EE5','set','{"session":"01a209070209700081d1b40b4e1deef6","exercise":"barbell-back-squat","at_ms":1797267600000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-14","kind":"work","reps":12,"side":"left","pause_ms":2500,"pause_at":"top","note":"æ [b]x[/b]","load_text":"15","load_unit":"kg","load_grams":15000,"load_base":"absolute","implements":1}',32,1,246182320);
INSERT INTO "change" VALUES(33,6,X'01A2090702097002B27744ADE8A211C7','set','{"session":"01a209070209700081d1b40b4e1deef6","exercise":"barbell-back-squat","at_ms":1797267600000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-14","kind":"work","reps":5,"tempo":"3-1-X-0","load_text":"62.5","load_unit":"kg","load_grams":62500,"load_base":"absolute","implements":1}',33,1,1299925796);
INSERT INTO "change" VALUES(34,6,X'01A2090702097003AA19E04D4103643A','set','{"session":"01a209070209700081d1b40b4e1deef6","exercise":"barbell-back-squat","at_ms":1797267600000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-14","kind":"rest_pause","reps":13,"chain":"8+3+2","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"rpe_tenths":95}',34,1,3985949493);
INSERT INTO "change" VALUES(35,6,X'01A2090702097004A84AFB1C2C30342A','set','{"session":"01a209070209700081d1b40b4e1deef6","exercise":"barbell-back-squat","at_ms":1797267600000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-14","kind":"work","reps":8,"side":"each","load_text":"0","load_unit":"kg","load_grams":0,"load_base":"bodyweight","implements":1}',35,1,3424769757);
INSERT INTO "change" VALUES(36,6,X'01A20907020970059125F3FD4966A138','set','{"session":"01a209070209700081d1b40b4e1deef6","exercise":"barbell-back-squat","at_ms":1797267600000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-14","kind":"work","duration_ms":465000,"distance_m":2000}',36,1,420165676);
INSERT INTO "change" VALUES(37,7,X'01A20907020970059125F3FD4966A138','set',NULL,37,1,2849131664);
INSERT INTO "change" VALUES(38,7,X'01A2090702097004A84AFB1C2C30342A','set',NULL,38,1,2863023698);
INSERT INTO "change" VALUES(39,7,X'01A2090702097003AA19E04D4103643A','set',NULL,39,1,4072569739);
INSERT INTO "change" VALUES(40,7,X'01A2090702097002B27744ADE8A211C7','set',NULL,40,1,2744806736);
INSERT INTO "change" VALUES(41,7,X'01A20907020970018B363D50C6C63EE5','set',NULL,41,1,3165876205);
INSERT INTO "change" VALUES(42,7,X'01A209070209700081D1B40B4E1DEEF6','session',NULL,42,1,639448891);
INSERT INTO "change" VALUES(43,8,X'01A20907020D7000A338C3A9853484F5','session','{"day":"2026-12-21"}',43,1,4144331158);
INSERT INTO "change" VALUES(44,8,X'01A20907020D70018B466DD94473FDC3','set','{"session":"01a20907020d7000a338c3a9853484f5","exercise":"barbell-back-squat","at_ms":1797872400000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-21","kind":"work","reps":12,"side":"left","pause_ms":2500,"pause_at":"top","note":"æ [b]x[/b]","load_text":"15","load_unit":"kg","load_grams":15000,"load_base":"absolute","implements":1}',44,1,3505340442);
INSERT INTO "change" VALUES(45,8,X'01A20907020D70028A6885255F2AA996','set','{"session":"01a20907020d7000a338c3a9853484f5","exercise":"barbell-back-squat","at_ms":1797872400000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-21","kind":"work","reps":5,"tempo":"3-1-X-0","load_text":"62.5","load_unit":"kg","load_grams":62500,"load_base":"absolute","implements":1}',45,1,1828157563);
INSERT INTO "change" VALUES(46,8,X'01A20907020D7003A5AF9CFEA6F5D8E3','set','{"session":"01a20907020d7000a338c3a9853484f5","exercise":"barbell-back-squat","at_ms":1797872400000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-21","kind":"rest_pause","reps":13,"chain":"8+3+2","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"rpe_tenths":95}',46,1,2989403736);
INSERT INTO "change" VALUES(47,8,X'01A20907020D70049D45B923092E7767','set','{"session":"01a20907020d7000a338c3a9853484f5","exercise":"barbell-back-squat","at_ms":1797872400000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-21","kind":"work","reps":8,"side":"each","load_text":"0","load_unit":"kg","load_grams":0,"load_base":"bodyweight","implements":1}',47,1,3499433088);
INSERT INTO "change" VALUES(48,8,X'01A20907020D7005B02A6C23CD77FD2D','set','{"session":"01a20907020d7000a338c3a9853484f5","exercise":"barbell-back-squat","at_ms":1797872400000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-21","kind":"work","duration_ms":465000,"distance_m":2000}',48,1,300458109);
INSERT INTO "change" VALUES(49,9,X'01A20907020F7000970F7E06ACDD126F','session','{"day":"2026-12-28"}',49,1,3190927579);
INSERT INTO "change" VALUES(50,9,X'01A20907020F7001A3008FCEAA5CEE42','set','{"session":"01a20907020f7000970f7e06acdd126f","exercise":"barbell-back-squat","at_ms":1798477200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-28","kind":"work","reps":12,"side":"left","pause_ms":2500,"pause_at":"top","note":"æ [b]x[/b]","load_text":"15","load_unit":"kg","load_grams":15000,"load_base":"absolute","implements":1}',50,1,2412964418);
INSERT INTO "change" VALUES(51,9,X'01A20907020F7002B92F3EB02E0B6252','set','{"session":"01a20907020f7000970f7e06acdd126f","exercise":"barbell-back-squat","at_ms":1798477200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-28","kind":"work","reps":5,"tempo":"3-1-X-0","load_text":"62.5","load_unit":"kg","load_grams":62500,"load_base":"absolute","implements":1}',51,1,4027623459);
INSERT INTO "change" VALUES(52,9,X'01A20907020F700380F9B47218C84C54','set','{"session":"01a20907020f7000970f7e06acdd126f","exercise":"barbell-back-squat","at_ms":1798477200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-28","kind":"rest_pause","reps":13,"chain":"8+3+2","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"rpe_tenths":95}',52,1,3110326797);
INSERT INTO "change" VALUES(53,9,X'01A20907020F7004957EBDDA8729A871','set','{"session":"01a20907020f7000970f7e06acdd126f","exercise":"barbell-back-squat","at_ms":1798477200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-28","kind":"work","reps":8,"side":"each","load_text":"0","load_unit":"kg","load_grams":0,"load_base":"bodyweight","implements":1}',53,1,313470091);
INSERT INTO "change" VALUES(54,9,X'01A20907020F7005B2650854D331F3B6','set','{"session":"01a20907020f7000970f7e06acdd126f","exercise":"barbell-back-squat","at_ms":1798477200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-28","kind":"work","duration_ms":465000,"distance_m":2000}',54,1,3835921720);
INSERT INTO "change" VALUES(55,10,X'01A2090702117000A031897A45D27BDD','session','{"day":"2027-01-04"}',55,1,3814684502);
INSERT INTO "change" VALUES(56,10,X'01A2090702117001BA76DEB2885848E6','set','{"session":"01a2090702117000a031897a45d27bdd","exercise":"barbell-back-squat","at_ms":1799082000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-04","kind":"work","reps":12,"side":"left","pause_ms":2500,"pause_at":"top","note":"æ [b]x[/b]","load_text":"15","load_unit":"kg","load_grams":15000,"load_base":"absolute","implements":1}',56,1,2544240119);
INSERT INTO "change" VALUES(57,10,X'01A2090702117002B5C59F6030465EB3','set','{"session":"01a2090702117000a031897a45d27bdd","exercise":"barbell-back-squat","at_ms":1799082000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-04","kind":"work","reps":5,"tempo":"3-1-X-0","load_text":"62.5","load_unit":"kg","load_grams":62500,"load_base":"absolute","implements":1}',57,1,190308436);
INSERT INTO "change" VALUES(58,10,X'01A20907021170039FA315D8AA18B025','set','{"session":"01a2090702117000a031897a45d27bdd","exercise":"barbell-back-squat","at_ms":1799082000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-04","kind":"rest_pause","reps":13,"chain":"8+3+2","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"rpe_tenths":95}',58,1,1549758140);
INSERT INTO "change" VALUES(59,10,X'01A20907021170048801C99F6A2A2985','set','{"session":"01a2090702117000a031897a45d27bdd","exercise":"barbell-back-squat","at_ms":1799082000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-04","kind":"work","reps":8,"side":"each","load_text":"0","load_unit":"kg","load_grams":0,"load_base":"bodyweight","implements":1}',59,1,1080908315);
INSERT INTO "change" VALUES(60,10,X'01A209070211700580FD613AEC2A0EBB','set','{"session":"01a2090702117000a031897a45d27bdd","exercise":"barbell-back-squat","at_ms":1799082000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-04","kind":"work","duration_ms":465000,"distance_m":2000}',60,1,2861869367);
INSERT INTO "change" VALUES(61,11,X'01A209070211700580FD613AEC2A0EBB','set',NULL,61,1,3029528278);
INSERT INTO "change" VALUES(62,11,X'01A20907021170048801C99F6A2A2985','set',NULL,62,1,3713476440);
INSERT INTO "change" VALUES(63,11,X'01A20907021170039FA315D8AA18B025','set',NULL,63,1,4244502954);
INSERT INTO "change" VALUES(64,11,X'01A2090702117002B5C59F6030465EB3','set',NULL,64,1,112445722);
INSERT INTO "change" VALUES(65,11,X'01A2090702117001BA76DEB2885848E6','set',NULL,65,1,3640184228);
INSERT INTO "change" VALUES(66,11,X'01A2090702117000A031897A45D27BDD','session',NULL,66,1,2819921844);
INSERT INTO "change" VALUES(67,12,X'01A2090702117000A031897A45D27BDD','session','{"day":"2027-01-04"}',67,1,3320986958);
INSERT INTO "change" VALUES(68,12,X'01A2090702117001BA76DEB2885848E6','set','{"session":"01a2090702117000a031897a45d27bdd","exercise":"barbell-back-squat","at_ms":1799082000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-04","kind":"work","reps":12,"side":"left","pause_ms":2500,"pause_at":"top","note":"æ [b]x[/b]","load_text":"15","load_unit":"kg","load_grams":15000,"load_base":"absolute","implements":1}',68,1,3566163199);
INSERT INTO "change" VALUES(69,12,X'01A2090702117002B5C59F6030465EB3','set','{"session":"01a2090702117000a031897a45d27bdd","exercise":"barbell-back-squat","at_ms":1799082000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-04","kind":"work","reps":5,"tempo":"3-1-X-0","load_text":"62.5","load_unit":"kg","load_grams":62500,"load_base":"absolute","implements":1}',69,1,619626701);
INSERT INTO "change" VALUES(70,12,X'01A20907021170039FA315D8AA18B025','set','{"session":"01a2090702117000a031897a45d27bdd","exercise":"barbell-back-squat","at_ms":1799082000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-04","kind":"rest_pause","reps":13,"chain":"8+3+2","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"rpe_tenths":95}',70,1,3475951395);
INSERT INTO "change" VALUES(71,12,X'01A20907021170048801C99F6A2A2985','set','{"session":"01a2090702117000a031897a45d27bdd","exercise":"barbell-back-squat","at_ms":1799082000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-04","kind":"work","reps":8,"side":"each","load_text":"0","load_unit":"kg","load_grams":0,"load_base":"bodyweight","implements":1}',71,1,2498302517);
INSERT INTO "change" VALUES(72,12,X'01A209070211700580FD613AEC2A0EBB','set','{"session":"01a2090702117000a031897a45d27bdd","exercise":"barbell-back-squat","at_ms":1799082000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-04","kind":"work","duration_ms":465000,"distance_m":2000}',72,1,2515920817);
INSERT INTO "change" VALUES(73,13,X'01A20907021670009F88D4E6A4A0AAEE','session','{"day":"2027-01-11"}',73,1,3350782977);
INSERT INTO "change" VALUES(74,13,X'01A2090702167001917F5729552ED9B4','set','{"session":"01a20907021670009f88d4e6a4a0aaee","exercise":"barbell-back-squat","at_ms":1799686800000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-11","kind":"work","reps":12,"side":"left","pause_ms":2500,"pause_at":"top","note":"æ [b]x[/b]","load_text":"15","load_unit":"kg","load_grams":15000,"load_base":"absolute","implements":1}',74,1,3321158977);
INSERT INTO "change" VALUES(75,13,X'01A20907021670029E9E9F571C7ED87C','set','{"session":"01a20907021670009f88d4e6a4a0aaee","exercise":"barbell-back-squat","at_ms":1799686800000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-11","kind":"work","reps":5,"tempo":"3-1-X-0","load_text":"62.5","load_unit":"kg","load_grams":62500,"load_base":"absolute","implements":1}',75,1,1812236800);
INSERT INTO "change" VALUES(76,13,X'01A2090702167003B06104D5F952EE9D','set','{"session":"01a20907021670009f88d4e6a4a0aaee","exercise":"barbell-back-squat","at_ms":1799686800000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-11","kind":"rest_pause","reps":13,"chain":"8+3+2","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"rpe_tenths":95}',76,1,2471186947);
INSERT INTO "change" VALUES(77,13,X'01A20907021670048BF60227D8626457','set','{"session":"01a20907021670009f88d4e6a4a0aaee","exercise":"barbell-back-squat","at_ms":1799686800000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-11","kind":"work","reps":8,"side":"each","load_text":"0","load_unit":"kg","load_grams":0,"load_base":"bodyweight","implements":1}',77,1,3828482888);
INSERT INTO "change" VALUES(78,13,X'01A209070216700581FA80FB5E2AE5B4','set','{"session":"01a20907021670009f88d4e6a4a0aaee","exercise":"barbell-back-squat","at_ms":1799686800000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-11","kind":"work","duration_ms":465000,"distance_m":2000}',78,1,1395231134);
INSERT INTO "change" VALUES(79,14,X'01A20907021770009A95428C55618BA9','setup','{"exercise":"barbell-back-squat","text":"rack 3"}',79,1,277557271);
INSERT INTO "change" VALUES(80,15,X'01A20907021770009A95428C55618BA9','setup','{"exercise":"barbell-back-squat","text":"rack 4"}',80,1,1141639239);
INSERT INTO "change" VALUES(81,16,X'01A20907021A7000ABC62C0D3B80460A','setup','{"exercise":"barbell-back-squat","gym":"Downtown","text":"the yellow rack"}',81,1,549011883);
INSERT INTO "change" VALUES(82,17,X'01A20907021B7000B3FB54046CC4225B','session','{"day":"2027-01-10"}',82,1,36841413);
INSERT INTO "change" VALUES(83,17,X'01A209070216700581FA80FB5E2AE5B4','set','{"session":"01a20907021b7000b3fb54046cc4225b","exercise":"barbell-back-squat","at_ms":1799600400000,"offset_minutes":60,"zone":"","day":"2027-01-10","kind":"work","reps":99,"load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1}',83,1,651803044);
INSERT INTO "change" VALUES(84,18,X'01A20907021670048BF60227D8626457','set',NULL,84,1,3657289362);
INSERT INTO "change" VALUES(85,18,X'01A2090702167003B06104D5F952EE9D','set',NULL,85,1,3525527008);
INSERT INTO "change" VALUES(86,19,X'01A20907021E7000B92AF45C294CDF78','session','{"day":"2027-02-01"}',86,1,3447949925);
INSERT INTO "change" VALUES(87,19,X'01A20907021E7001812EE6CEA7270193','set','{"session":"01a20907021e7000b92af45c294cdf78","exercise":"barbell-back-squat","at_ms":1801501200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-02-01","kind":"work","reps":3,"note":"🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1}',87,1,3683729020);
INSERT INTO "change" VALUES(88,20,X'01A20907021E7001812EE6CEA7270193','set',NULL,88,1,2062982362);
INSERT INTO "change" VALUES(89,20,X'01A20907021E7000B92AF45C294CDF78','session',NULL,89,1,324079631);
INSERT INTO "change" VALUES(90,21,X'01A20907021E7000B92AF45C294CDF78','session','{"day":"2027-02-01"}',90,1,3812951916);
INSERT INTO "change" VALUES(91,21,X'01A20907021E7001812EE6CEA7270193','set','{"session":"01a20907021e7000b92af45c294cdf78","exercise":"barbell-back-squat","at_ms":1801501200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-02-01","kind":"work","reps":3,"note":"🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1}',91,1,1962597380);
INSERT INTO "change" VALUES(92,22,X'01A20907022270008F58F348F6D65E43','file','{"name":"exercises/old.toml","text":"name = \"Old\"\n"}',92,1,1418903689);
INSERT INTO "change" VALUES(93,23,X'01A20907022270008F58F348F6D65E43','file','{"name":"exercises/old.toml","replaced":"name = \"Old\"\n"}',93,1,4218737341);
INSERT INTO "change" VALUES(94,24,X'01A20907022270008F58F348F6D65E43','file','{"name":"exercises/old.toml","text":"name = \"Old\"\n"}',94,1,511331297);
INSERT INTO "change" VALUES(95,25,X'00000000000000000000000000000001','session','{"day":"2020-09-13","title":"Push","note":"slept badly","started_ms":1600000000000,"ended_ms":1600003600000,"offset_minutes":120}',95,1,150409777);
INSERT INTO "change" VALUES(96,25,X'00000000000000000000000000000003','exercise_note','{"session":"00000000000000000000000000000001","exercise":"barbell-bench-press","block":2,"text":"wide grip"}',96,1,494796095);
INSERT INTO "change" VALUES(97,25,X'00000000000000000000000000000004','body','{"at_ms":1600000000000,"offset_minutes":120,"zone":"","day":"2020-09-13","untimed":1,"measure":"weight","value_text":"72.4","unit":"kg","amount":72400}',97,1,1076606952);
INSERT INTO "change" VALUES(98,25,X'00000000000000000000000000000002','set','{"session":"00000000000000000000000000000001","exercise":"barbell-bench-press","at_ms":1600000000000,"offset_minutes":120,"zone":"Europe/Oslo","day":"2020-09-13","kind":"work","reps":8,"rest_ms":90000,"superset":0,"load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1}',98,1,3125643962);
INSERT INTO "change" VALUES(99,25,X'00000000000000000000000000000005','set','{"session":"00000000000000000000000000000001","exercise":"barbell-bench-press","at_ms":1600000000000,"offset_minutes":120,"zone":"Europe/Oslo","day":"2020-09-13","kind":"work","reps":5,"block":2,"load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1}',99,1,917631591);
INSERT INTO "change" VALUES(100,25,X'00000000000000000000000000000006','set','{"session":"00000000000000000000000000000001","exercise":"barbell-bench-press","at_ms":1600000000000,"offset_minutes":120,"zone":"Europe/Oslo","day":"2020-09-13","untimed":1,"kind":"work","reps":8,"rest_ms":90000,"superset":0,"load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1}',100,1,1938815614);
INSERT INTO "change" VALUES(101,26,X'01A209070228700098CFCB0698759887','goal','{"text":"squat 140 kg x 5 by March","kind":"set","exercise":"barbell-back-squat","load_text":"140","load_unit":"kg","load_grams":140000,"load_base":"absolute","reps":5,"category":"strength","note":"no rush","since":"2026-11-23","until":"2027-03-31"}',101,1,3854497003);
INSERT INTO "change" VALUES(102,27,X'01A20907022970009E1F45A592939176','goal','{"text":"mobility 10 min a day","kind":"count","name":"mobility","amount":10000,"unit":"min","period":"day","since":"2026-11-23"}',102,1,1388078946);
INSERT INTO "change" VALUES(103,28,X'01A20907022A700082C22AD175DBAD38','goal_entry','{"goal":"01a20907022970009e1f45a592939176","day":"2026-11-23","amount":5000,"note":"after work"}',103,1,3574336725);
INSERT INTO "change" VALUES(104,29,X'01A20907022970009E1F45A592939176','goal','{"text":"mobility 10 min a day","kind":"count","name":"mobility","amount":10000,"unit":"min","period":"day","since":"2026-11-23","dropped":"2026-11-23"}',104,1,1711313740);
INSERT INTO "change" VALUES(105,30,X'01A3A55666807000A88004DC5CBBF07A','start','{"at_ms":1802365200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-02-11","title":"Legs"}',105,1,2931906298);
INSERT INTO "change" VALUES(106,31,X'01A3A55666807000A88004DC5CBBF07A','start',NULL,106,1,3024891464);
INSERT INTO "change" VALUES(107,31,X'01A20907022E7000B051FCF7C6986039','session','{"day":"2027-02-11","title":"Legs","started_ms":1802365200000,"offset_minutes":60}',107,1,3142963429);
INSERT INTO "change" VALUES(108,31,X'01A20907022E7000B051FCF7C6986039','session','{"day":"2027-02-11","title":"Legs","started_ms":1802365200000,"offset_minutes":60,"supersets":"1=barbell-back-squat+plank"}',108,1,1561807594);
INSERT INTO "change" VALUES(109,31,X'01A20907022E7001AB14E9AB49CDC1F2','set','{"session":"01a20907022e7000b051fcf7c6986039","exercise":"barbell-back-squat","at_ms":1802365200000,"offset_minutes":60,"zone":"","day":"2027-02-11","kind":"work","reps":8,"pinned":1,"note":"wide","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"superset":1}',109,1,1027921121);
INSERT INTO "change" VALUES(110,32,X'01A2090702307000921D863BDD2DEA5B','set','{"session":"01a20907022e7000b051fcf7c6986039","exercise":"plank","at_ms":1802365380000,"offset_minutes":60,"zone":"","day":"2027-02-11","kind":"work","duration_ms":60000,"superset":1}',110,1,3023642927);
INSERT INTO "change" VALUES(111,32,X'01A20907022E7001AB14E9AB49CDC1F2','set','{"session":"01a20907022e7000b051fcf7c6986039","exercise":"barbell-back-squat","at_ms":1802365200000,"offset_minutes":60,"zone":"","day":"2027-02-11","kind":"work","reps":8,"pinned":1,"note":"wide","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"superset":1,"rest_ms":95000}',111,1,3347579138);
INSERT INTO "change" VALUES(112,33,X'01A3A55666807000B9A0B63FE27994B8','exercise_note','{"session":"01a20907022e7000b051fcf7c6986039","exercise":"barbell-back-squat","block":1,"text":"seat up","pinned":1}',112,1,1744974021);
INSERT INTO "change" VALUES(113,34,X'01A20907022E7000B051FCF7C6986039','session','{"day":"2027-02-11","title":"Legs","started_ms":1802365200000,"offset_minutes":60,"supersets":"1=barbell-back-squat+plank","note":"good","pinned":1,"rpe_tenths":70}',113,1,1189618971);
INSERT INTO "change" VALUES(114,35,X'01A20907022E7000B051FCF7C6986039','session','{"day":"2027-02-11","title":"Legs","started_ms":1802365200000,"offset_minutes":60,"supersets":"1=barbell-back-squat+plank","note":"good","pinned":1,"rpe_tenths":70,"ended_ms":1802368800000}',114,1,4104181784);
INSERT INTO "change" VALUES(115,36,X'01A3AFA31E807000B369D66E5C2CB3C3','start','{"at_ms":1802538000000,"offset_minutes":60,"zone":"","day":"2027-02-13","title":"Push"}',115,1,1184233813);
CREATE TABLE device (
  id      INTEGER PRIMARY KEY,
  uuid    BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16),
  name    TEXT    NOT NULL,
  counter INTEGER NOT NULL CHECK (counter >= 0)
) STRICT;
INSERT INTO "device" VALUES(1,X'01A2090702007000ABD6CE80965E7A44','vm',115);
CREATE TABLE exercise (
  id   INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE CHECK (length(slug) BETWEEN 1 AND 63)
) STRICT;
INSERT INTO "exercise" VALUES(1,'barbell-back-squat');
INSERT INTO "exercise" VALUES(2,'barbell-bench-press');
INSERT INTO "exercise" VALUES(3,'plank');
CREATE TABLE exercise_note (
  id       INTEGER PRIMARY KEY,
  uuid     BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16),
  session  INTEGER NOT NULL REFERENCES session (id),
  exercise INTEGER NOT NULL REFERENCES exercise (id),
  block    INTEGER NOT NULL CHECK (block BETWEEN 1 AND 100000),
  text     TEXT    NOT NULL
, pinned INTEGER CHECK (pinned = 1)) STRICT;
INSERT INTO "exercise_note" VALUES(1,X'00000000000000000000000000000003',10,2,2,'wide grip',NULL);
INSERT INTO "exercise_note" VALUES(2,X'01A3A55666807000B9A0B63FE27994B8',11,1,1,'seat up',1);
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
INSERT INTO "goal" VALUES(1,X'01A209070228700098CFCB0698759887','squat 140 kg x 5 by March','set',NULL,1,NULL,NULL,NULL,'140','kg',140000,'absolute',5,NULL,NULL,'strength','no rush','2026-11-23','2027-03-31',NULL);
INSERT INTO "goal" VALUES(2,X'01A20907022970009E1F45A592939176','mobility 10 min a day','count','mobility',NULL,10000,'min','day',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','2026-11-23',NULL,'2026-11-23');
CREATE TABLE goal_entry (
  id     INTEGER PRIMARY KEY,
  uuid   BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16),
  goal   TEXT    NOT NULL CHECK (length(goal) = 32 AND goal NOT GLOB '*[^0-9a-f]*'),
  day    TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  amount INTEGER NOT NULL CHECK (amount BETWEEN 1 AND 1000000000),
  note   TEXT    NOT NULL DEFAULT ''
) STRICT;
INSERT INTO "goal_entry" VALUES(1,X'01A20907022A700082C22AD175DBAD38','01a20907022970009e1f45a592939176','2026-11-23',5000,'after work');
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
INSERT INTO "logged_set" VALUES(1,X'01A2090701FE7001B311DC791EE60E8C',1,1,1795453200000,60,'Europe/Oslo','2026-11-23','work',12,'15','kg',15000,'absolute',1,'left',2500,'top',NULL,NULL,NULL,NULL,NULL,NULL,'æ [b]x[/b]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(2,X'01A2090701FE70029C6F2120B2DCF3A9',1,1,1795453200000,60,'Europe/Oslo','2026-11-23','work',5,'62.5','kg',62500,'absolute',1,NULL,NULL,NULL,'3-1-X-0',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(3,X'01A2090701FE7003A89CC5EC131504E4',1,1,1795453200000,60,'Europe/Oslo','2026-11-23','rest_pause',13,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,95,NULL,NULL,NULL,'8+3+2','',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(4,X'01A2090701FE700491781A93EF7F98BB',1,1,1795453200000,60,'Europe/Oslo','2026-11-23','work',8,'0','kg',0,'bodyweight',1,'each',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(5,X'01A2090701FE70058699176E5987DC1E',1,1,1795453200000,60,'Europe/Oslo','2026-11-23','work',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,465000,2000,NULL,'',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(6,X'01A2090702067001BAF9B461D4564199',2,1,1796058000000,60,'Europe/Oslo','2026-11-30','work',12,'15','kg',15000,'absolute',1,'left',2500,'top',NULL,NULL,NULL,NULL,NULL,NULL,'æ [b]x[/b]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(7,X'01A2090702067002AE83D05E2BD2A2B2',2,1,1796058000000,60,'Europe/Oslo','2026-11-30','work',5,'62.5','kg',62500,'absolute',1,NULL,NULL,NULL,'3-1-X-0',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(8,X'01A2090702067003962318975561FA77',2,1,1796058000000,60,'Europe/Oslo','2026-11-30','rest_pause',13,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,95,NULL,NULL,NULL,'8+3+2','',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(9,X'01A209070206700494DA86070FE09D50',2,1,1796058000000,60,'Europe/Oslo','2026-11-30','work',8,'0','kg',0,'bodyweight',1,'each',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(10,X'01A20907020670059CD868C9F1028ADA',2,1,1796058000000,60,'Europe/Oslo','2026-11-30','work',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,465000,2000,NULL,'',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(11,X'01A2090702087001ADC758A9DA208CA7',3,1,1796662800000,60,'Europe/Oslo','2026-12-07','work',12,'15','kg',15000,'absolute',1,'left',2500,'top',NULL,NULL,NULL,NULL,NULL,NULL,'æ [b]x[/b]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(12,X'01A20907020870029B0BB3A7AA2512CF',3,1,1796662800000,60,'Europe/Oslo','2026-12-07','work',5,'62.5','kg',62500,'absolute',1,NULL,NULL,NULL,'3-1-X-0',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(13,X'01A20907020870039614042E14242939',3,1,1796662800000,60,'Europe/Oslo','2026-12-07','rest_pause',13,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,95,NULL,NULL,NULL,'8+3+2','',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(14,X'01A2090702087004A0C4AD296AD660E6',3,1,1796662800000,60,'Europe/Oslo','2026-12-07','work',8,'0','kg',0,'bodyweight',1,'each',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(15,X'01A2090702087005BAADF191988CF3A1',3,1,1796662800000,60,'Europe/Oslo','2026-12-07','work',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,465000,2000,NULL,'',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(16,X'01A20907020D70018B466DD94473FDC3',4,1,1797872400000,60,'Europe/Oslo','2026-12-21','work',12,'15','kg',15000,'absolute',1,'left',2500,'top',NULL,NULL,NULL,NULL,NULL,NULL,'æ [b]x[/b]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(17,X'01A20907020D70028A6885255F2AA996',4,1,1797872400000,60,'Europe/Oslo','2026-12-21','work',5,'62.5','kg',62500,'absolute',1,NULL,NULL,NULL,'3-1-X-0',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(18,X'01A20907020D7003A5AF9CFEA6F5D8E3',4,1,1797872400000,60,'Europe/Oslo','2026-12-21','rest_pause',13,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,95,NULL,NULL,NULL,'8+3+2','',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(19,X'01A20907020D70049D45B923092E7767',4,1,1797872400000,60,'Europe/Oslo','2026-12-21','work',8,'0','kg',0,'bodyweight',1,'each',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(20,X'01A20907020D7005B02A6C23CD77FD2D',4,1,1797872400000,60,'Europe/Oslo','2026-12-21','work',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,465000,2000,NULL,'',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(21,X'01A20907020F7001A3008FCEAA5CEE42',5,1,1798477200000,60,'Europe/Oslo','2026-12-28','work',12,'15','kg',15000,'absolute',1,'left',2500,'top',NULL,NULL,NULL,NULL,NULL,NULL,'æ [b]x[/b]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(22,X'01A20907020F7002B92F3EB02E0B6252',5,1,1798477200000,60,'Europe/Oslo','2026-12-28','work',5,'62.5','kg',62500,'absolute',1,NULL,NULL,NULL,'3-1-X-0',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(23,X'01A20907020F700380F9B47218C84C54',5,1,1798477200000,60,'Europe/Oslo','2026-12-28','rest_pause',13,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,95,NULL,NULL,NULL,'8+3+2','',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(24,X'01A20907020F7004957EBDDA8729A871',5,1,1798477200000,60,'Europe/Oslo','2026-12-28','work',8,'0','kg',0,'bodyweight',1,'each',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(25,X'01A20907020F7005B2650854D331F3B6',5,1,1798477200000,60,'Europe/Oslo','2026-12-28','work',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,465000,2000,NULL,'',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(26,X'01A2090702117001BA76DEB2885848E6',6,1,1799082000000,60,'Europe/Oslo','2027-01-04','work',12,'15','kg',15000,'absolute',1,'left',2500,'top',NULL,NULL,NULL,NULL,NULL,NULL,'æ [b]x[/b]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(27,X'01A2090702117002B5C59F6030465EB3',6,1,1799082000000,60,'Europe/Oslo','2027-01-04','work',5,'62.5','kg',62500,'absolute',1,NULL,NULL,NULL,'3-1-X-0',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(28,X'01A20907021170039FA315D8AA18B025',6,1,1799082000000,60,'Europe/Oslo','2027-01-04','rest_pause',13,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,95,NULL,NULL,NULL,'8+3+2','',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(29,X'01A20907021170048801C99F6A2A2985',6,1,1799082000000,60,'Europe/Oslo','2027-01-04','work',8,'0','kg',0,'bodyweight',1,'each',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(30,X'01A209070211700580FD613AEC2A0EBB',6,1,1799082000000,60,'Europe/Oslo','2027-01-04','work',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,465000,2000,NULL,'',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(31,X'01A2090702167001917F5729552ED9B4',7,1,1799686800000,60,'Europe/Oslo','2027-01-11','work',12,'15','kg',15000,'absolute',1,'left',2500,'top',NULL,NULL,NULL,NULL,NULL,NULL,'æ [b]x[/b]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(32,X'01A20907021670029E9E9F571C7ED87C',7,1,1799686800000,60,'Europe/Oslo','2027-01-11','work',5,'62.5','kg',62500,'absolute',1,NULL,NULL,NULL,'3-1-X-0',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(35,X'01A209070216700581FA80FB5E2AE5B4',8,1,1799600400000,60,'','2027-01-10','work',99,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(36,X'01A20907021E7001812EE6CEA7270193',9,1,1801501200000,60,'Europe/Oslo','2027-02-01','work',3,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(37,X'00000000000000000000000000000002',10,2,1600000000000,120,'Europe/Oslo','2020-09-13','work',8,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,90000,0,NULL,NULL);
INSERT INTO "logged_set" VALUES(38,X'00000000000000000000000000000005',10,2,1600000000000,120,'Europe/Oslo','2020-09-13','work',5,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,2,NULL);
INSERT INTO "logged_set" VALUES(39,X'00000000000000000000000000000006',10,2,1600000000000,120,'Europe/Oslo','2020-09-13','work',8,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',1,90000,0,NULL,NULL);
INSERT INTO "logged_set" VALUES(40,X'01A20907022E7001AB14E9AB49CDC1F2',11,1,1802365200000,60,'','2027-02-11','work',8,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'wide',NULL,95000,1,NULL,1);
INSERT INTO "logged_set" VALUES(41,X'01A2090702307000921D863BDD2DEA5B',11,3,1802365380000,60,'','2027-02-11','work',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,60000,NULL,NULL,'',NULL,NULL,1,NULL,NULL);
CREATE TABLE migration (
  version INTEGER PRIMARY KEY,
  at_ms   INTEGER NOT NULL,
  fitlog  TEXT    NOT NULL
) STRICT
;
INSERT INTO "migration" VALUES(1,1795447783918,'0.1.0');
INSERT INTO "migration" VALUES(2,1795447783921,'0.1.0');
INSERT INTO "migration" VALUES(3,1795447783925,'0.1.0');
INSERT INTO "migration" VALUES(4,1795447783927,'0.1.0');
INSERT INTO "migration" VALUES(5,1795447783933,'0.1.0');
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
INSERT INTO "operation" VALUES(1,1795447783935,1,'do','log barbell-back-squat',NULL,1,NULL,NULL,905019182);
INSERT INTO "operation" VALUES(2,1795447783938,1,'undo','log barbell-back-squat',1,NULL,2,NULL,1360486022);
INSERT INTO "operation" VALUES(3,1795447783940,1,'redo','log barbell-back-squat',1,1,NULL,NULL,3988344685);
INSERT INTO "operation" VALUES(4,1795447783942,1,'do','log barbell-back-squat',NULL,4,NULL,1,3904058491);
INSERT INTO "operation" VALUES(5,1795447783944,1,'do','log barbell-back-squat',NULL,5,NULL,4,1676342001);
INSERT INTO "operation" VALUES(6,1795447783945,1,'do','log barbell-back-squat',NULL,6,NULL,5,2204044597);
INSERT INTO "operation" VALUES(7,1795447783948,1,'undo','log barbell-back-squat',6,5,7,NULL,988531900);
INSERT INTO "operation" VALUES(8,1795447783949,1,'do','log barbell-back-squat',NULL,8,NULL,5,361368407);
INSERT INTO "operation" VALUES(9,1795447783951,1,'do','log barbell-back-squat',NULL,9,NULL,8,65686028);
INSERT INTO "operation" VALUES(10,1795447783953,1,'do','log barbell-back-squat',NULL,10,NULL,9,3182252839);
INSERT INTO "operation" VALUES(11,1795447783955,1,'undo','log barbell-back-squat',10,9,11,NULL,972505891);
INSERT INTO "operation" VALUES(12,1795447783956,1,'redo','log barbell-back-squat',10,10,NULL,9,3591537540);
INSERT INTO "operation" VALUES(13,1795447783958,1,'do','log barbell-back-squat',NULL,13,NULL,10,3722491691);
INSERT INTO "operation" VALUES(14,1795447783959,1,'do','setup',NULL,14,NULL,13,3412570778);
INSERT INTO "operation" VALUES(15,1795447783961,1,'do','setup',NULL,15,NULL,14,2854489070);
INSERT INTO "operation" VALUES(16,1795447783962,1,'do','setup',NULL,16,NULL,15,1487732536);
INSERT INTO "operation" VALUES(17,1795447783963,1,'do','edit',NULL,17,NULL,16,2306483629);
INSERT INTO "operation" VALUES(18,1795447783965,1,'do','delete',NULL,18,NULL,17,167878631);
INSERT INTO "operation" VALUES(19,1795447783966,1,'do','log barbell-back-squat',NULL,19,NULL,18,340367067);
INSERT INTO "operation" VALUES(20,1795447783967,1,'undo','log barbell-back-squat',19,18,20,NULL,2007836365);
INSERT INTO "operation" VALUES(21,1795447783969,1,'redo','log barbell-back-squat',19,19,NULL,18,1787362921);
INSERT INTO "operation" VALUES(22,1795447783970,1,'do','exercise new old',NULL,22,NULL,19,2328946780);
INSERT INTO "operation" VALUES(23,1795447783971,1,'do','exercise merge',NULL,23,NULL,22,2893532713);
INSERT INTO "operation" VALUES(24,1795447783972,1,'undo','exercise merge',23,22,24,NULL,3500613314);
INSERT INTO "operation" VALUES(25,1795447783974,1,'do','import',NULL,25,NULL,22,4277177025);
INSERT INTO "operation" VALUES(26,1795447783976,1,'do','goal add',NULL,26,NULL,25,3150455585);
INSERT INTO "operation" VALUES(27,1795447783977,1,'do','goal add',NULL,27,NULL,26,69379808);
INSERT INTO "operation" VALUES(28,1795447783978,1,'do','goal done',NULL,28,NULL,27,3552319048);
INSERT INTO "operation" VALUES(29,1795447783980,1,'do','goal drop',NULL,29,NULL,28,2940889574);
INSERT INTO "operation" VALUES(30,1795447783981,1,'do','start Legs',NULL,30,NULL,29,1496658598);
INSERT INTO "operation" VALUES(31,1795447783982,1,'do','log squat',NULL,31,NULL,30,3584845466);
INSERT INTO "operation" VALUES(32,1795447783984,1,'do','log plank',NULL,32,NULL,31,2885590867);
INSERT INTO "operation" VALUES(33,1795447783986,1,'do','note',NULL,33,NULL,32,2324552864);
INSERT INTO "operation" VALUES(34,1795447783987,1,'do','note',NULL,34,NULL,33,412435111);
INSERT INTO "operation" VALUES(35,1795447783988,1,'do','finish',NULL,35,NULL,34,2243099794);
INSERT INTO "operation" VALUES(36,1795447783990,1,'do','start Push',NULL,36,NULL,35,1597844170);
CREATE TABLE own_file (
  id       INTEGER PRIMARY KEY,
  uuid     BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  name     TEXT NOT NULL UNIQUE,
  text     TEXT,
  replaced TEXT
) STRICT;
INSERT INTO "own_file" VALUES(1,X'01A20907022270008F58F348F6D65E43','exercises/old.toml','name = "Old"
',NULL);
CREATE TABLE session (
  id    INTEGER PRIMARY KEY,
  uuid  BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  day   TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  title TEXT NOT NULL DEFAULT '',
  note  TEXT NOT NULL DEFAULT ''
, started_ms INTEGER, ended_ms INTEGER, offset_minutes INTEGER
  CHECK (offset_minutes BETWEEN -1080 AND 1080), rpe_tenths INTEGER CHECK (rpe_tenths BETWEEN 0 AND 100), supersets TEXT, pinned INTEGER CHECK (pinned = 1)) STRICT;
INSERT INTO "session" VALUES(1,X'01A2090701FE7000A02DAAA44AD39CCF','2026-11-23','','',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "session" VALUES(2,X'01A20907020670009AE25C9ABB42D408','2026-11-30','','',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "session" VALUES(3,X'01A209070208700095CAB491BA77CDCE','2026-12-07','','',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "session" VALUES(4,X'01A20907020D7000A338C3A9853484F5','2026-12-21','','',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "session" VALUES(5,X'01A20907020F7000970F7E06ACDD126F','2026-12-28','','',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "session" VALUES(6,X'01A2090702117000A031897A45D27BDD','2027-01-04','','',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "session" VALUES(7,X'01A20907021670009F88D4E6A4A0AAEE','2027-01-11','','',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "session" VALUES(8,X'01A20907021B7000B3FB54046CC4225B','2027-01-10','','',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "session" VALUES(9,X'01A20907021E7000B92AF45C294CDF78','2027-02-01','','',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "session" VALUES(10,X'00000000000000000000000000000001','2020-09-13','Push','slept badly',1600000000000,1600003600000,120,NULL,NULL,NULL);
INSERT INTO "session" VALUES(11,X'01A20907022E7000B051FCF7C6986039','2027-02-11','Legs','good',1802365200000,1802368800000,60,70,'1=barbell-back-squat+plank',1);
CREATE TABLE "setup" (
  id       INTEGER PRIMARY KEY,
  uuid     BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16),
  exercise INTEGER NOT NULL REFERENCES exercise (id),
  gym      TEXT    NOT NULL DEFAULT '' CHECK (length(gym) <= 63),
  text     TEXT    NOT NULL,
  UNIQUE (exercise, gym)
) STRICT;
INSERT INTO "setup" VALUES(1,X'01A20907021770009A95428C55618BA9',1,'','rack 4');
INSERT INTO "setup" VALUES(2,X'01A20907021A7000ABC62C0D3B80460A',1,'Downtown','the yellow rack');
CREATE TABLE start (
  id             INTEGER PRIMARY KEY,
  uuid           BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16),
  at_ms          INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
  zone           TEXT    NOT NULL DEFAULT '',
  day            TEXT    NOT NULL
                 CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  title          TEXT    NOT NULL DEFAULT '',
  supersets      TEXT
) STRICT;
INSERT INTO "start" VALUES(1,X'01A3AFA31E807000B369D66E5C2CB3C3',1802538000000,60,'','2027-02-13','Push',NULL);
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
