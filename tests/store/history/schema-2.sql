PRAGMA application_id = 1718187116;
PRAGMA user_version = 2;
BEGIN TRANSACTION;
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
INSERT INTO "change" VALUES(1,1,X'01A207BA273B7000902086BBA7F6D962','session','{"day":"2026-11-23"}',1,1,3584769615);
INSERT INTO "change" VALUES(2,1,X'01A207BA273B7001BA3F026B0A15C5BB','set','{"session":"01a207ba273b7000902086bba7f6d962","exercise":"barbell-back-squat","at_ms":1795453200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-23","kind":"work","reps":12,"side":"left","pause_ms":2500,"pause_at":"top","note":"æ [b]x[/b]","load_text":"15","load_unit":"kg","load_grams":15000,"load_base":"absolute","implements":1}',2,1,1056174002);
INSERT INTO "change" VALUES(3,1,X'01A207BA273B70028FC874B4E26F74D6','set','{"session":"01a207ba273b7000902086bba7f6d962","exercise":"barbell-back-squat","at_ms":1795453200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-23","kind":"work","reps":5,"tempo":"3-1-X-0","load_text":"62.5","load_unit":"kg","load_grams":62500,"load_base":"absolute","implements":1}',3,1,2021714335);
INSERT INTO "change" VALUES(4,1,X'01A207BA273B70038898EDB6920E9C9C','set','{"session":"01a207ba273b7000902086bba7f6d962","exercise":"barbell-back-squat","at_ms":1795453200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-23","kind":"rest_pause","reps":13,"chain":"8+3+2","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"rpe_tenths":95}',4,1,2852638228);
INSERT INTO "change" VALUES(5,1,X'01A207BA273B70049C8C19D7EFBC2956','set','{"session":"01a207ba273b7000902086bba7f6d962","exercise":"barbell-back-squat","at_ms":1795453200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-23","kind":"work","reps":8,"side":"each","load_text":"0","load_unit":"kg","load_grams":0,"load_base":"bodyweight","implements":1}',5,1,221730955);
INSERT INTO "change" VALUES(6,1,X'01A207BA273B70058FBFC73B1ADFB208','set','{"session":"01a207ba273b7000902086bba7f6d962","exercise":"barbell-back-squat","at_ms":1795453200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-23","kind":"work","duration_ms":465000,"distance_m":2000}',6,1,1610948426);
INSERT INTO "change" VALUES(7,2,X'01A207BA273B70058FBFC73B1ADFB208','set',NULL,7,1,2828024966);
INSERT INTO "change" VALUES(8,2,X'01A207BA273B70049C8C19D7EFBC2956','set',NULL,8,1,2885192593);
INSERT INTO "change" VALUES(9,2,X'01A207BA273B70038898EDB6920E9C9C','set',NULL,9,1,6039601);
INSERT INTO "change" VALUES(10,2,X'01A207BA273B70028FC874B4E26F74D6','set',NULL,10,1,3331572161);
INSERT INTO "change" VALUES(11,2,X'01A207BA273B7001BA3F026B0A15C5BB','set',NULL,11,1,2582776795);
INSERT INTO "change" VALUES(12,2,X'01A207BA273B7000902086BBA7F6D962','session',NULL,12,1,1140303927);
INSERT INTO "change" VALUES(13,3,X'01A207BA273B7000902086BBA7F6D962','session','{"day":"2026-11-23"}',13,1,2080858506);
INSERT INTO "change" VALUES(14,3,X'01A207BA273B7001BA3F026B0A15C5BB','set','{"session":"01a207ba273b7000902086bba7f6d962","exercise":"barbell-back-squat","at_ms":1795453200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-23","kind":"work","reps":12,"side":"left","pause_ms":2500,"pause_at":"top","note":"æ [b]x[/b]","load_text":"15","load_unit":"kg","load_grams":15000,"load_base":"absolute","implements":1}',14,1,1198888250);
INSERT INTO "change" VALUES(15,3,X'01A207BA273B70028FC874B4E26F74D6','set','{"session":"01a207ba273b7000902086bba7f6d962","exercise":"barbell-back-squat","at_ms":1795453200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-23","kind":"work","reps":5,"tempo":"3-1-X-0","load_text":"62.5","load_unit":"kg","load_grams":62500,"load_base":"absolute","implements":1}',15,1,3556120746);
INSERT INTO "change" VALUES(16,3,X'01A207BA273B70038898EDB6920E9C9C','set','{"session":"01a207ba273b7000902086bba7f6d962","exercise":"barbell-back-squat","at_ms":1795453200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-23","kind":"rest_pause","reps":13,"chain":"8+3+2","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"rpe_tenths":95}',16,1,4045744651);
INSERT INTO "change" VALUES(17,3,X'01A207BA273B70049C8C19D7EFBC2956','set','{"session":"01a207ba273b7000902086bba7f6d962","exercise":"barbell-back-squat","at_ms":1795453200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-23","kind":"work","reps":8,"side":"each","load_text":"0","load_unit":"kg","load_grams":0,"load_base":"bodyweight","implements":1}',17,1,1720279726);
INSERT INTO "change" VALUES(18,3,X'01A207BA273B70058FBFC73B1ADFB208','set','{"session":"01a207ba273b7000902086bba7f6d962","exercise":"barbell-back-squat","at_ms":1795453200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-23","kind":"work","duration_ms":465000,"distance_m":2000}',18,1,1199474916);
INSERT INTO "change" VALUES(19,4,X'01A207BA27457000A1B170766B38E2E7','session','{"day":"2026-11-30"}',19,1,2946688896);
INSERT INTO "change" VALUES(20,4,X'01A207BA2745700181028F2AAA7A4F9A','set','{"session":"01a207ba27457000a1b170766b38e2e7","exercise":"barbell-back-squat","at_ms":1796058000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-30","kind":"work","reps":12,"side":"left","pause_ms":2500,"pause_at":"top","note":"æ [b]x[/b]","load_text":"15","load_unit":"kg","load_grams":15000,"load_base":"absolute","implements":1}',20,1,320860504);
INSERT INTO "change" VALUES(21,4,X'01A207BA274570028F38EABF1BF7468B','set','{"session":"01a207ba27457000a1b170766b38e2e7","exercise":"barbell-back-squat","at_ms":1796058000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-30","kind":"work","reps":5,"tempo":"3-1-X-0","load_text":"62.5","load_unit":"kg","load_grams":62500,"load_base":"absolute","implements":1}',21,1,3351053519);
INSERT INTO "change" VALUES(22,4,X'01A207BA2745700380DD04E3BFCF1CD3','set','{"session":"01a207ba27457000a1b170766b38e2e7","exercise":"barbell-back-squat","at_ms":1796058000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-30","kind":"rest_pause","reps":13,"chain":"8+3+2","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"rpe_tenths":95}',22,1,4281086220);
INSERT INTO "change" VALUES(23,4,X'01A207BA27457004957D635D5D3E4F20','set','{"session":"01a207ba27457000a1b170766b38e2e7","exercise":"barbell-back-squat","at_ms":1796058000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-30","kind":"work","reps":8,"side":"each","load_text":"0","load_unit":"kg","load_grams":0,"load_base":"bodyweight","implements":1}',23,1,219827661);
INSERT INTO "change" VALUES(24,4,X'01A207BA27457005B0D60AAC7A8676C4','set','{"session":"01a207ba27457000a1b170766b38e2e7","exercise":"barbell-back-squat","at_ms":1796058000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-30","kind":"work","duration_ms":465000,"distance_m":2000}',24,1,3920339148);
INSERT INTO "change" VALUES(25,5,X'01A207BA27477000AFE678C5FD91B566','session','{"day":"2026-12-07"}',25,1,3758509391);
INSERT INTO "change" VALUES(26,5,X'01A207BA27477001ACF2D18560C766FA','set','{"session":"01a207ba27477000afe678c5fd91b566","exercise":"barbell-back-squat","at_ms":1796662800000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-07","kind":"work","reps":12,"side":"left","pause_ms":2500,"pause_at":"top","note":"æ [b]x[/b]","load_text":"15","load_unit":"kg","load_grams":15000,"load_base":"absolute","implements":1}',26,1,1105434414);
INSERT INTO "change" VALUES(27,5,X'01A207BA27477002BE9A570409E167D4','set','{"session":"01a207ba27477000afe678c5fd91b566","exercise":"barbell-back-squat","at_ms":1796662800000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-07","kind":"work","reps":5,"tempo":"3-1-X-0","load_text":"62.5","load_unit":"kg","load_grams":62500,"load_base":"absolute","implements":1}',27,1,636962573);
INSERT INTO "change" VALUES(28,5,X'01A207BA27477003AE0135AC62B010E8','set','{"session":"01a207ba27477000afe678c5fd91b566","exercise":"barbell-back-squat","at_ms":1796662800000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-07","kind":"rest_pause","reps":13,"chain":"8+3+2","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"rpe_tenths":95}',28,1,3026367057);
INSERT INTO "change" VALUES(29,5,X'01A207BA27477004962381D27C52F544','set','{"session":"01a207ba27477000afe678c5fd91b566","exercise":"barbell-back-squat","at_ms":1796662800000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-07","kind":"work","reps":8,"side":"each","load_text":"0","load_unit":"kg","load_grams":0,"load_base":"bodyweight","implements":1}',29,1,3493444123);
INSERT INTO "change" VALUES(30,5,X'01A207BA2747700589B9C7A16471A7AA','set','{"session":"01a207ba27477000afe678c5fd91b566","exercise":"barbell-back-squat","at_ms":1796662800000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-07","kind":"work","duration_ms":465000,"distance_m":2000}',30,1,3868831355);
INSERT INTO "change" VALUES(31,6,X'01A207BA27497000B680FE245A705D93','session','{"day":"2026-12-14"}',31,1,4170919682);
INSERT INTO "change" VALUES(32,6,X'01A207BA27497001A7EB5B2CA7BD1FD2','set','{"session":"01a207ba27497000b680fe245a705d93","exercise":"barbell-back-squat","at_ms":1797267600000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-14","kind":"work","reps":12,"side":"left","pause_ms":2500,"pause_at":"top","note":"æ [b]x[/b]","load_text":"15","load_unit":"kg","load_grams":15000,"load_base":"absolute","implements":1}',32,1,3284704219);
INSERT INTO "change" VALUES(33,6,X'01A207BA27497002BBA3DEC9BE40A531','set','{"session":"01a207ba27497000b680fe245a705d93","exercise":"barbell-back-squat","at_ms":1797267600000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-14","kind":"work","reps":5,"tempo":"3-1-X-0","load_text":"62.5","load_unit":"kg","load_grams":62500,"load_base":"absolute","implements":1}',33,1,1728297925);
INSERT INTO "change" VALUES(34,6,X'01A207BA27497003A3BCD3B065ECAFDE','set','{"session":"01a207ba27497000b680fe245a705d93","exercise":"barbell-back-squat","at_ms":1797267600000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-14","kind":"rest_pause","reps":13,"chain":"8+3+2","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"rpe_tenths":95}',34,1,1061178767);
INSERT INTO "change" VALUES(35,6,X'01A207BA27497004BC2468FFC34B98F2','set','{"session":"01a207ba27497000b680fe245a705d93","exercise":"barbell-back-squat","at_ms":1797267600000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-14","kind":"work","reps":8,"side":"each","load_text":"0","load_unit":"kg","load_grams":0,"load_base":"bodyweight","implements":1}',35,1,426834366);
INSERT INTO "change" VALUES(36,6,X'01A207BA27497005B3F56B2020323EF0','set','{"session":"01a207ba27497000b680fe245a705d93","exercise":"barbell-back-squat","at_ms":1797267600000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-14","kind":"work","duration_ms":465000,"distance_m":2000}',36,1,375106083);
INSERT INTO "change" VALUES(37,7,X'01A207BA27497005B3F56B2020323EF0','set',NULL,37,1,3633825118);
INSERT INTO "change" VALUES(38,7,X'01A207BA27497004BC2468FFC34B98F2','set',NULL,38,1,529334687);
INSERT INTO "change" VALUES(39,7,X'01A207BA27497003A3BCD3B065ECAFDE','set',NULL,39,1,2213228394);
INSERT INTO "change" VALUES(40,7,X'01A207BA27497002BBA3DEC9BE40A531','set',NULL,40,1,546519575);
INSERT INTO "change" VALUES(41,7,X'01A207BA27497001A7EB5B2CA7BD1FD2','set',NULL,41,1,3046618044);
INSERT INTO "change" VALUES(42,7,X'01A207BA27497000B680FE245A705D93','session',NULL,42,1,1349970006);
INSERT INTO "change" VALUES(43,8,X'01A207BA274E7000B5053D1BCE117363','session','{"day":"2026-12-21"}',43,1,3153633130);
INSERT INTO "change" VALUES(44,8,X'01A207BA274E700180DFF18BDB70038F','set','{"session":"01a207ba274e7000b5053d1bce117363","exercise":"barbell-back-squat","at_ms":1797872400000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-21","kind":"work","reps":12,"side":"left","pause_ms":2500,"pause_at":"top","note":"æ [b]x[/b]","load_text":"15","load_unit":"kg","load_grams":15000,"load_base":"absolute","implements":1}',44,1,3713785738);
INSERT INTO "change" VALUES(45,8,X'01A207BA274E7002A32CCD3955E755A0','set','{"session":"01a207ba274e7000b5053d1bce117363","exercise":"barbell-back-squat","at_ms":1797872400000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-21","kind":"work","reps":5,"tempo":"3-1-X-0","load_text":"62.5","load_unit":"kg","load_grams":62500,"load_base":"absolute","implements":1}',45,1,273459747);
INSERT INTO "change" VALUES(46,8,X'01A207BA274E70039168F7A17A5C374F','set','{"session":"01a207ba274e7000b5053d1bce117363","exercise":"barbell-back-squat","at_ms":1797872400000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-21","kind":"rest_pause","reps":13,"chain":"8+3+2","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"rpe_tenths":95}',46,1,3733533356);
INSERT INTO "change" VALUES(47,8,X'01A207BA274E7004986802F414BD911E','set','{"session":"01a207ba274e7000b5053d1bce117363","exercise":"barbell-back-squat","at_ms":1797872400000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-21","kind":"work","reps":8,"side":"each","load_text":"0","load_unit":"kg","load_grams":0,"load_base":"bodyweight","implements":1}',47,1,4074147983);
INSERT INTO "change" VALUES(48,8,X'01A207BA274E7005A60BBD3FECDD4997','set','{"session":"01a207ba274e7000b5053d1bce117363","exercise":"barbell-back-squat","at_ms":1797872400000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-21","kind":"work","duration_ms":465000,"distance_m":2000}',48,1,1710641175);
INSERT INTO "change" VALUES(49,9,X'01A207BA27507000A8642C0F3EDB324A','session','{"day":"2026-12-28"}',49,1,336874895);
INSERT INTO "change" VALUES(50,9,X'01A207BA275070019A498D4129F072D6','set','{"session":"01a207ba27507000a8642c0f3edb324a","exercise":"barbell-back-squat","at_ms":1798477200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-28","kind":"work","reps":12,"side":"left","pause_ms":2500,"pause_at":"top","note":"æ [b]x[/b]","load_text":"15","load_unit":"kg","load_grams":15000,"load_base":"absolute","implements":1}',50,1,2788715621);
INSERT INTO "change" VALUES(51,9,X'01A207BA27507002892DFD3471B54A0E','set','{"session":"01a207ba27507000a8642c0f3edb324a","exercise":"barbell-back-squat","at_ms":1798477200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-28","kind":"work","reps":5,"tempo":"3-1-X-0","load_text":"62.5","load_unit":"kg","load_grams":62500,"load_base":"absolute","implements":1}',51,1,2196675876);
INSERT INTO "change" VALUES(52,9,X'01A207BA27507003BCE5D232C8BCC22D','set','{"session":"01a207ba27507000a8642c0f3edb324a","exercise":"barbell-back-squat","at_ms":1798477200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-28","kind":"rest_pause","reps":13,"chain":"8+3+2","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"rpe_tenths":95}',52,1,4275375975);
INSERT INTO "change" VALUES(53,9,X'01A207BA275070048ADE4F9286D2038A','set','{"session":"01a207ba27507000a8642c0f3edb324a","exercise":"barbell-back-squat","at_ms":1798477200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-28","kind":"work","reps":8,"side":"each","load_text":"0","load_unit":"kg","load_grams":0,"load_base":"bodyweight","implements":1}',53,1,327532222);
INSERT INTO "change" VALUES(54,9,X'01A207BA2750700584938E544D1DB998','set','{"session":"01a207ba27507000a8642c0f3edb324a","exercise":"barbell-back-squat","at_ms":1798477200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-28","kind":"work","duration_ms":465000,"distance_m":2000}',54,1,4186440197);
INSERT INTO "change" VALUES(55,10,X'01A207BA27527000B010323310F403A0','session','{"day":"2027-01-04"}',55,1,751328521);
INSERT INTO "change" VALUES(56,10,X'01A207BA27527001A398F12D3D32B490','set','{"session":"01a207ba27527000b010323310f403a0","exercise":"barbell-back-squat","at_ms":1799082000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-04","kind":"work","reps":12,"side":"left","pause_ms":2500,"pause_at":"top","note":"æ [b]x[/b]","load_text":"15","load_unit":"kg","load_grams":15000,"load_base":"absolute","implements":1}',56,1,486034038);
INSERT INTO "change" VALUES(57,10,X'01A207BA27527002885604E6D2B265DD','set','{"session":"01a207ba27527000b010323310f403a0","exercise":"barbell-back-squat","at_ms":1799082000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-04","kind":"work","reps":5,"tempo":"3-1-X-0","load_text":"62.5","load_unit":"kg","load_grams":62500,"load_base":"absolute","implements":1}',57,1,4233563969);
INSERT INTO "change" VALUES(58,10,X'01A207BA2752700399807260CFD62CAA','set','{"session":"01a207ba27527000b010323310f403a0","exercise":"barbell-back-squat","at_ms":1799082000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-04","kind":"rest_pause","reps":13,"chain":"8+3+2","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"rpe_tenths":95}',58,1,1227334674);
INSERT INTO "change" VALUES(59,10,X'01A207BA27527004AEDC2296516DC53E','set','{"session":"01a207ba27527000b010323310f403a0","exercise":"barbell-back-squat","at_ms":1799082000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-04","kind":"work","reps":8,"side":"each","load_text":"0","load_unit":"kg","load_grams":0,"load_base":"bodyweight","implements":1}',59,1,398395758);
INSERT INTO "change" VALUES(60,10,X'01A207BA2752700595011C0B8D6FF76A','set','{"session":"01a207ba27527000b010323310f403a0","exercise":"barbell-back-squat","at_ms":1799082000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-04","kind":"work","duration_ms":465000,"distance_m":2000}',60,1,258740199);
INSERT INTO "change" VALUES(61,11,X'01A207BA2752700595011C0B8D6FF76A','set',NULL,61,1,3147629334);
INSERT INTO "change" VALUES(62,11,X'01A207BA27527004AEDC2296516DC53E','set',NULL,62,1,3112745655);
INSERT INTO "change" VALUES(63,11,X'01A207BA2752700399807260CFD62CAA','set',NULL,63,1,203702143);
INSERT INTO "change" VALUES(64,11,X'01A207BA27527002885604E6D2B265DD','set',NULL,64,1,1179224206);
INSERT INTO "change" VALUES(65,11,X'01A207BA27527001A398F12D3D32B490','set',NULL,65,1,725374846);
INSERT INTO "change" VALUES(66,11,X'01A207BA27527000B010323310F403A0','session',NULL,66,1,1156131134);
INSERT INTO "change" VALUES(67,12,X'01A207BA27527000B010323310F403A0','session','{"day":"2027-01-04"}',67,1,174397201);
INSERT INTO "change" VALUES(68,12,X'01A207BA27527001A398F12D3D32B490','set','{"session":"01a207ba27527000b010323310f403a0","exercise":"barbell-back-squat","at_ms":1799082000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-04","kind":"work","reps":12,"side":"left","pause_ms":2500,"pause_at":"top","note":"æ [b]x[/b]","load_text":"15","load_unit":"kg","load_grams":15000,"load_base":"absolute","implements":1}',68,1,1607539582);
INSERT INTO "change" VALUES(69,12,X'01A207BA27527002885604E6D2B265DD','set','{"session":"01a207ba27527000b010323310f403a0","exercise":"barbell-back-squat","at_ms":1799082000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-04","kind":"work","reps":5,"tempo":"3-1-X-0","load_text":"62.5","load_unit":"kg","load_grams":62500,"load_base":"absolute","implements":1}',69,1,3555602392);
INSERT INTO "change" VALUES(70,12,X'01A207BA2752700399807260CFD62CAA','set','{"session":"01a207ba27527000b010323310f403a0","exercise":"barbell-back-squat","at_ms":1799082000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-04","kind":"rest_pause","reps":13,"chain":"8+3+2","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"rpe_tenths":95}',70,1,3663070605);
INSERT INTO "change" VALUES(71,12,X'01A207BA27527004AEDC2296516DC53E','set','{"session":"01a207ba27527000b010323310f403a0","exercise":"barbell-back-squat","at_ms":1799082000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-04","kind":"work","reps":8,"side":"each","load_text":"0","load_unit":"kg","load_grams":0,"load_base":"bodyweight","implements":1}',71,1,3275440448);
INSERT INTO "change" VALUES(72,12,X'01A207BA2752700595011C0B8D6FF76A','set','{"session":"01a207ba27527000b010323310f403a0","exercise":"barbell-back-squat","at_ms":1799082000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-04","kind":"work","duration_ms":465000,"distance_m":2000}',72,1,806175073);
INSERT INTO "change" VALUES(73,13,X'01A207BA275970009E7A7490B3D5C9A0','session','{"day":"2027-01-11"}',73,1,3296912368);
INSERT INTO "change" VALUES(74,13,X'01A207BA275970018078B470ECE2331E','set','{"session":"01a207ba275970009e7a7490b3d5c9a0","exercise":"barbell-back-squat","at_ms":1799686800000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-11","kind":"work","reps":12,"side":"left","pause_ms":2500,"pause_at":"top","note":"æ [b]x[/b]","load_text":"15","load_unit":"kg","load_grams":15000,"load_base":"absolute","implements":1}',74,1,22306642);
INSERT INTO "change" VALUES(75,13,X'01A207BA27597002829A0C23EB263F02','set','{"session":"01a207ba275970009e7a7490b3d5c9a0","exercise":"barbell-back-squat","at_ms":1799686800000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-11","kind":"work","reps":5,"tempo":"3-1-X-0","load_text":"62.5","load_unit":"kg","load_grams":62500,"load_base":"absolute","implements":1}',75,1,545551165);
INSERT INTO "change" VALUES(76,13,X'01A207BA27597003B4DA6AE59A0F56BA','set','{"session":"01a207ba275970009e7a7490b3d5c9a0","exercise":"barbell-back-squat","at_ms":1799686800000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-11","kind":"rest_pause","reps":13,"chain":"8+3+2","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"rpe_tenths":95}',76,1,2142752325);
INSERT INTO "change" VALUES(77,13,X'01A207BA27597004B628D7D289A2E6E9','set','{"session":"01a207ba275970009e7a7490b3d5c9a0","exercise":"barbell-back-squat","at_ms":1799686800000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-11","kind":"work","reps":8,"side":"each","load_text":"0","load_unit":"kg","load_grams":0,"load_base":"bodyweight","implements":1}',77,1,2271881699);
INSERT INTO "change" VALUES(78,13,X'01A207BA275970058A13A970E6FEEEEF','set','{"session":"01a207ba275970009e7a7490b3d5c9a0","exercise":"barbell-back-squat","at_ms":1799686800000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-11","kind":"work","duration_ms":465000,"distance_m":2000}',78,1,1689212382);
INSERT INTO "change" VALUES(79,14,X'01A207BA275B7000A17FAA6CCB9C7BF6','setup','{"exercise":"barbell-back-squat","text":"rack 3"}',79,1,1053917484);
INSERT INTO "change" VALUES(80,15,X'01A207BA275B7000A17FAA6CCB9C7BF6','setup','{"exercise":"barbell-back-squat","text":"rack 4"}',80,1,1784068476);
INSERT INTO "change" VALUES(81,16,X'01A207BA275E7000A89E2812CA648118','session','{"day":"2027-01-10"}',81,1,4255700741);
INSERT INTO "change" VALUES(82,16,X'01A207BA275970058A13A970E6FEEEEF','set','{"session":"01a207ba275e7000a89e2812ca648118","exercise":"barbell-back-squat","at_ms":1799600400000,"offset_minutes":60,"zone":"","day":"2027-01-10","kind":"work","reps":99,"load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1}',82,1,186597524);
INSERT INTO "change" VALUES(83,17,X'01A207BA27597004B628D7D289A2E6E9','set',NULL,83,1,3891526411);
INSERT INTO "change" VALUES(84,17,X'01A207BA27597003B4DA6AE59A0F56BA','set',NULL,84,1,3582512078);
INSERT INTO "change" VALUES(85,18,X'01A207BA2763700097C680443E69EFE2','session','{"day":"2027-02-01"}',85,1,4022507058);
INSERT INTO "change" VALUES(86,18,X'01A207BA27637001951A2831E8324757','set','{"session":"01a207ba2763700097c680443e69efe2","exercise":"barbell-back-squat","at_ms":1801501200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-02-01","kind":"work","reps":3,"note":"🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1}',86,1,3155063013);
INSERT INTO "change" VALUES(87,19,X'01A207BA27637001951A2831E8324757','set',NULL,87,1,3845182120);
INSERT INTO "change" VALUES(88,19,X'01A207BA2763700097C680443E69EFE2','session',NULL,88,1,2500347521);
INSERT INTO "change" VALUES(89,20,X'01A207BA2763700097C680443E69EFE2','session','{"day":"2027-02-01"}',89,1,1874426756);
INSERT INTO "change" VALUES(90,20,X'01A207BA27637001951A2831E8324757','set','{"session":"01a207ba2763700097c680443e69efe2","exercise":"barbell-back-squat","at_ms":1801501200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-02-01","kind":"work","reps":3,"note":"🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1}',90,1,325423773);
INSERT INTO "change" VALUES(91,21,X'01A207BA276970009EA8E13438FCA16E','file','{"name":"exercises/old.toml","text":"name = \"Old\"\n"}',91,1,143759401);
INSERT INTO "change" VALUES(92,22,X'01A207BA276970009EA8E13438FCA16E','file','{"name":"exercises/old.toml","replaced":"name = \"Old\"\n"}',92,1,626765518);
INSERT INTO "change" VALUES(93,23,X'01A207BA276970009EA8E13438FCA16E','file','{"name":"exercises/old.toml","text":"name = \"Old\"\n"}',93,1,825630449);
CREATE TABLE device (
  id      INTEGER PRIMARY KEY,
  uuid    BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16),
  name    TEXT    NOT NULL,
  counter INTEGER NOT NULL CHECK (counter >= 0)
) STRICT;
INSERT INTO "device" VALUES(1,X'01A207BA273C700086CAE7546A58E9DE','vm',93);
CREATE TABLE exercise (
  id   INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE CHECK (length(slug) BETWEEN 1 AND 63)
) STRICT;
INSERT INTO "exercise" VALUES(1,'barbell-back-squat');
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
    load_grams, NULL)) VIRTUAL,
  CHECK (rpe_tenths IS NULL OR rir_tenths IS NULL),
  CHECK ((load_text IS NULL) = (load_unit IS NULL) AND (load_text IS NULL) = (load_base IS NULL)
         AND (load_text IS NULL) = (implements IS NULL)),
  CHECK (coalesce(reps, duration_ms, distance_m) IS NOT NULL)
) STRICT;
INSERT INTO "logged_set" VALUES(1,X'01A207BA273B7001BA3F026B0A15C5BB',1,1,1795453200000,60,'Europe/Oslo','2026-11-23','work',12,'15','kg',15000,'absolute',1,'left',2500,'top',NULL,NULL,NULL,NULL,NULL,NULL,'æ [b]x[/b]');
INSERT INTO "logged_set" VALUES(2,X'01A207BA273B70028FC874B4E26F74D6',1,1,1795453200000,60,'Europe/Oslo','2026-11-23','work',5,'62.5','kg',62500,'absolute',1,NULL,NULL,NULL,'3-1-X-0',NULL,NULL,NULL,NULL,NULL,'');
INSERT INTO "logged_set" VALUES(3,X'01A207BA273B70038898EDB6920E9C9C',1,1,1795453200000,60,'Europe/Oslo','2026-11-23','rest_pause',13,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,95,NULL,NULL,NULL,'8+3+2','');
INSERT INTO "logged_set" VALUES(4,X'01A207BA273B70049C8C19D7EFBC2956',1,1,1795453200000,60,'Europe/Oslo','2026-11-23','work',8,'0','kg',0,'bodyweight',1,'each',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'');
INSERT INTO "logged_set" VALUES(5,X'01A207BA273B70058FBFC73B1ADFB208',1,1,1795453200000,60,'Europe/Oslo','2026-11-23','work',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,465000,2000,NULL,'');
INSERT INTO "logged_set" VALUES(6,X'01A207BA2745700181028F2AAA7A4F9A',2,1,1796058000000,60,'Europe/Oslo','2026-11-30','work',12,'15','kg',15000,'absolute',1,'left',2500,'top',NULL,NULL,NULL,NULL,NULL,NULL,'æ [b]x[/b]');
INSERT INTO "logged_set" VALUES(7,X'01A207BA274570028F38EABF1BF7468B',2,1,1796058000000,60,'Europe/Oslo','2026-11-30','work',5,'62.5','kg',62500,'absolute',1,NULL,NULL,NULL,'3-1-X-0',NULL,NULL,NULL,NULL,NULL,'');
INSERT INTO "logged_set" VALUES(8,X'01A207BA2745700380DD04E3BFCF1CD3',2,1,1796058000000,60,'Europe/Oslo','2026-11-30','rest_pause',13,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,95,NULL,NULL,NULL,'8+3+2','');
INSERT INTO "logged_set" VALUES(9,X'01A207BA27457004957D635D5D3E4F20',2,1,1796058000000,60,'Europe/Oslo','2026-11-30','work',8,'0','kg',0,'bodyweight',1,'each',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'');
INSERT INTO "logged_set" VALUES(10,X'01A207BA27457005B0D60AAC7A8676C4',2,1,1796058000000,60,'Europe/Oslo','2026-11-30','work',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,465000,2000,NULL,'');
INSERT INTO "logged_set" VALUES(11,X'01A207BA27477001ACF2D18560C766FA',3,1,1796662800000,60,'Europe/Oslo','2026-12-07','work',12,'15','kg',15000,'absolute',1,'left',2500,'top',NULL,NULL,NULL,NULL,NULL,NULL,'æ [b]x[/b]');
INSERT INTO "logged_set" VALUES(12,X'01A207BA27477002BE9A570409E167D4',3,1,1796662800000,60,'Europe/Oslo','2026-12-07','work',5,'62.5','kg',62500,'absolute',1,NULL,NULL,NULL,'3-1-X-0',NULL,NULL,NULL,NULL,NULL,'');
INSERT INTO "logged_set" VALUES(13,X'01A207BA27477003AE0135AC62B010E8',3,1,1796662800000,60,'Europe/Oslo','2026-12-07','rest_pause',13,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,95,NULL,NULL,NULL,'8+3+2','');
INSERT INTO "logged_set" VALUES(14,X'01A207BA27477004962381D27C52F544',3,1,1796662800000,60,'Europe/Oslo','2026-12-07','work',8,'0','kg',0,'bodyweight',1,'each',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'');
INSERT INTO "logged_set" VALUES(15,X'01A207BA2747700589B9C7A16471A7AA',3,1,1796662800000,60,'Europe/Oslo','2026-12-07','work',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,465000,2000,NULL,'');
INSERT INTO "logged_set" VALUES(16,X'01A207BA274E700180DFF18BDB70038F',4,1,1797872400000,60,'Europe/Oslo','2026-12-21','work',12,'15','kg',15000,'absolute',1,'left',2500,'top',NULL,NULL,NULL,NULL,NULL,NULL,'æ [b]x[/b]');
INSERT INTO "logged_set" VALUES(17,X'01A207BA274E7002A32CCD3955E755A0',4,1,1797872400000,60,'Europe/Oslo','2026-12-21','work',5,'62.5','kg',62500,'absolute',1,NULL,NULL,NULL,'3-1-X-0',NULL,NULL,NULL,NULL,NULL,'');
INSERT INTO "logged_set" VALUES(18,X'01A207BA274E70039168F7A17A5C374F',4,1,1797872400000,60,'Europe/Oslo','2026-12-21','rest_pause',13,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,95,NULL,NULL,NULL,'8+3+2','');
INSERT INTO "logged_set" VALUES(19,X'01A207BA274E7004986802F414BD911E',4,1,1797872400000,60,'Europe/Oslo','2026-12-21','work',8,'0','kg',0,'bodyweight',1,'each',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'');
INSERT INTO "logged_set" VALUES(20,X'01A207BA274E7005A60BBD3FECDD4997',4,1,1797872400000,60,'Europe/Oslo','2026-12-21','work',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,465000,2000,NULL,'');
INSERT INTO "logged_set" VALUES(21,X'01A207BA275070019A498D4129F072D6',5,1,1798477200000,60,'Europe/Oslo','2026-12-28','work',12,'15','kg',15000,'absolute',1,'left',2500,'top',NULL,NULL,NULL,NULL,NULL,NULL,'æ [b]x[/b]');
INSERT INTO "logged_set" VALUES(22,X'01A207BA27507002892DFD3471B54A0E',5,1,1798477200000,60,'Europe/Oslo','2026-12-28','work',5,'62.5','kg',62500,'absolute',1,NULL,NULL,NULL,'3-1-X-0',NULL,NULL,NULL,NULL,NULL,'');
INSERT INTO "logged_set" VALUES(23,X'01A207BA27507003BCE5D232C8BCC22D',5,1,1798477200000,60,'Europe/Oslo','2026-12-28','rest_pause',13,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,95,NULL,NULL,NULL,'8+3+2','');
INSERT INTO "logged_set" VALUES(24,X'01A207BA275070048ADE4F9286D2038A',5,1,1798477200000,60,'Europe/Oslo','2026-12-28','work',8,'0','kg',0,'bodyweight',1,'each',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'');
INSERT INTO "logged_set" VALUES(25,X'01A207BA2750700584938E544D1DB998',5,1,1798477200000,60,'Europe/Oslo','2026-12-28','work',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,465000,2000,NULL,'');
INSERT INTO "logged_set" VALUES(26,X'01A207BA27527001A398F12D3D32B490',6,1,1799082000000,60,'Europe/Oslo','2027-01-04','work',12,'15','kg',15000,'absolute',1,'left',2500,'top',NULL,NULL,NULL,NULL,NULL,NULL,'æ [b]x[/b]');
INSERT INTO "logged_set" VALUES(27,X'01A207BA27527002885604E6D2B265DD',6,1,1799082000000,60,'Europe/Oslo','2027-01-04','work',5,'62.5','kg',62500,'absolute',1,NULL,NULL,NULL,'3-1-X-0',NULL,NULL,NULL,NULL,NULL,'');
INSERT INTO "logged_set" VALUES(28,X'01A207BA2752700399807260CFD62CAA',6,1,1799082000000,60,'Europe/Oslo','2027-01-04','rest_pause',13,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,95,NULL,NULL,NULL,'8+3+2','');
INSERT INTO "logged_set" VALUES(29,X'01A207BA27527004AEDC2296516DC53E',6,1,1799082000000,60,'Europe/Oslo','2027-01-04','work',8,'0','kg',0,'bodyweight',1,'each',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'');
INSERT INTO "logged_set" VALUES(30,X'01A207BA2752700595011C0B8D6FF76A',6,1,1799082000000,60,'Europe/Oslo','2027-01-04','work',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,465000,2000,NULL,'');
INSERT INTO "logged_set" VALUES(31,X'01A207BA275970018078B470ECE2331E',7,1,1799686800000,60,'Europe/Oslo','2027-01-11','work',12,'15','kg',15000,'absolute',1,'left',2500,'top',NULL,NULL,NULL,NULL,NULL,NULL,'æ [b]x[/b]');
INSERT INTO "logged_set" VALUES(32,X'01A207BA27597002829A0C23EB263F02',7,1,1799686800000,60,'Europe/Oslo','2027-01-11','work',5,'62.5','kg',62500,'absolute',1,NULL,NULL,NULL,'3-1-X-0',NULL,NULL,NULL,NULL,NULL,'');
INSERT INTO "logged_set" VALUES(35,X'01A207BA275970058A13A970E6FEEEEF',8,1,1799600400000,60,'','2027-01-10','work',99,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'');
INSERT INTO "logged_set" VALUES(36,X'01A207BA27637001951A2831E8324757',9,1,1801501200000,60,'Europe/Oslo','2027-02-01','work',3,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋');
CREATE TABLE migration (
  version INTEGER PRIMARY KEY,
  at_ms   INTEGER NOT NULL,
  fitlog  TEXT    NOT NULL
) STRICT
;
INSERT INTO "migration" VALUES(1,1795425969973,'0.1.0');
INSERT INTO "migration" VALUES(2,1795425969976,'0.1.0');
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
INSERT INTO "operation" VALUES(1,1795425969979,1,'do','log barbell-back-squat',NULL,1,NULL,NULL,117553930);
INSERT INTO "operation" VALUES(2,1795425969984,1,'undo','log barbell-back-squat',1,NULL,2,NULL,3712046948);
INSERT INTO "operation" VALUES(3,1795425969986,1,'redo','log barbell-back-squat',1,1,NULL,NULL,1904230050);
INSERT INTO "operation" VALUES(4,1795425969989,1,'do','log barbell-back-squat',NULL,4,NULL,1,2808872187);
INSERT INTO "operation" VALUES(5,1795425969991,1,'do','log barbell-back-squat',NULL,5,NULL,4,3218093458);
INSERT INTO "operation" VALUES(6,1795425969993,1,'do','log barbell-back-squat',NULL,6,NULL,5,3568759887);
INSERT INTO "operation" VALUES(7,1795425969995,1,'undo','log barbell-back-squat',6,5,7,NULL,2242698164);
INSERT INTO "operation" VALUES(8,1795425969998,1,'do','log barbell-back-squat',NULL,8,NULL,5,1093312406);
INSERT INTO "operation" VALUES(9,1795425970000,1,'do','log barbell-back-squat',NULL,9,NULL,8,266131807);
INSERT INTO "operation" VALUES(10,1795425970002,1,'do','log barbell-back-squat',NULL,10,NULL,9,1338205690);
INSERT INTO "operation" VALUES(11,1795425970004,1,'undo','log barbell-back-squat',10,9,11,NULL,1709338204);
INSERT INTO "operation" VALUES(12,1795425970006,1,'redo','log barbell-back-squat',10,10,NULL,9,625163452);
INSERT INTO "operation" VALUES(13,1795425970009,1,'do','log barbell-back-squat',NULL,13,NULL,10,628127604);
INSERT INTO "operation" VALUES(14,1795425970011,1,'do','setup',NULL,14,NULL,13,2434660638);
INSERT INTO "operation" VALUES(15,1795425970012,1,'do','setup',NULL,15,NULL,14,3107084785);
INSERT INTO "operation" VALUES(16,1795425970014,1,'do','edit',NULL,16,NULL,15,2286127534);
INSERT INTO "operation" VALUES(17,1795425970017,1,'do','delete',NULL,17,NULL,16,614165543);
INSERT INTO "operation" VALUES(18,1795425970019,1,'do','log barbell-back-squat',NULL,18,NULL,17,591183629);
INSERT INTO "operation" VALUES(19,1795425970021,1,'undo','log barbell-back-squat',18,17,19,NULL,2972297712);
INSERT INTO "operation" VALUES(20,1795425970023,1,'redo','log barbell-back-squat',18,18,NULL,17,2249240326);
INSERT INTO "operation" VALUES(21,1795425970025,1,'do','exercise new old',NULL,21,NULL,18,908642359);
INSERT INTO "operation" VALUES(22,1795425970027,1,'do','exercise merge',NULL,22,NULL,21,3868433895);
INSERT INTO "operation" VALUES(23,1795425970028,1,'undo','exercise merge',22,21,23,NULL,185398376);
CREATE TABLE own_file (
  id       INTEGER PRIMARY KEY,
  uuid     BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  name     TEXT NOT NULL UNIQUE,
  text     TEXT,
  replaced TEXT
) STRICT;
INSERT INTO "own_file" VALUES(1,X'01A207BA276970009EA8E13438FCA16E','exercises/old.toml','name = "Old"
',NULL);
CREATE TABLE session (
  id    INTEGER PRIMARY KEY,
  uuid  BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  day   TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  title TEXT NOT NULL DEFAULT '',
  note  TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO "session" VALUES(1,X'01A207BA273B7000902086BBA7F6D962','2026-11-23','','');
INSERT INTO "session" VALUES(2,X'01A207BA27457000A1B170766B38E2E7','2026-11-30','','');
INSERT INTO "session" VALUES(3,X'01A207BA27477000AFE678C5FD91B566','2026-12-07','','');
INSERT INTO "session" VALUES(4,X'01A207BA274E7000B5053D1BCE117363','2026-12-21','','');
INSERT INTO "session" VALUES(5,X'01A207BA27507000A8642C0F3EDB324A','2026-12-28','','');
INSERT INTO "session" VALUES(6,X'01A207BA27527000B010323310F403A0','2027-01-04','','');
INSERT INTO "session" VALUES(7,X'01A207BA275970009E7A7490B3D5C9A0','2027-01-11','','');
INSERT INTO "session" VALUES(8,X'01A207BA275E7000A89E2812CA648118','2027-01-10','','');
INSERT INTO "session" VALUES(9,X'01A207BA2763700097C680443E69EFE2','2027-02-01','','');
CREATE TABLE setup (
  id       INTEGER PRIMARY KEY,
  uuid     BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16),
  exercise INTEGER NOT NULL UNIQUE REFERENCES exercise (id),
  text     TEXT    NOT NULL
) STRICT;
INSERT INTO "setup" VALUES(1,X'01A207BA275B7000A17FAA6CCB9C7BF6',1,'rack 4');
CREATE INDEX session_by_day ON session (day);
CREATE INDEX set_by_time     ON logged_set (at_ms);
CREATE INDEX set_by_session  ON logged_set (session);
CREATE INDEX set_by_exercise ON logged_set (exercise, at_ms, load_grams, reps);
CREATE INDEX set_by_alike ON logged_set (
  exercise, alike, load_grams DESC, at_ms, duration_ms, distance_m) WHERE kind <> 'warmup';
CREATE INDEX set_by_volume ON logged_set (exercise, day, session, volume)
 WHERE kind <> 'warmup';
CREATE VIEW v_sets AS
SELECT lower(hex(s.uuid)) AS id, lower(hex(o.uuid)) AS session_id, e.slug AS exercise,
       strftime('%Y-%m-%dT%H:%M:%fZ', s.at_ms / 1000.0, 'unixepoch') AS at_utc,
       s.offset_minutes, s.zone, s.day, s.kind, s.reps, s.load_text, s.load_unit, s.load_grams,
       s.load_base, s.implements, s.side, s.pause_ms, s.pause_at, s.tempo, s.rpe_tenths,
       s.rir_tenths, s.duration_ms, s.distance_m, s.chain, s.note
  FROM logged_set s JOIN session o ON o.id = s.session JOIN exercise e ON e.id = s.exercise;
CREATE VIEW v_sessions AS
SELECT lower(hex(o.uuid)) AS id, o.day, o.title, o.note, count(s.id) AS sets,
       strftime('%Y-%m-%dT%H:%M:%fZ', min(s.at_ms) / 1000.0, 'unixepoch') AS started_at_utc,
       strftime('%Y-%m-%dT%H:%M:%fZ', max(s.at_ms) / 1000.0, 'unixepoch') AS ended_at_utc
  FROM session o LEFT JOIN logged_set s ON s.session = o.id GROUP BY o.id;
CREATE VIEW v_setups AS
SELECT lower(hex(p.uuid)) AS id, e.slug AS exercise, p.text
  FROM setup p JOIN exercise e ON e.id = p.exercise;
CREATE INDEX change_of_record    ON change (record, id);
CREATE INDEX change_of_operation ON change (operation);
CREATE VIEW v_files AS
SELECT lower(hex(uuid)) AS id, name, text FROM own_file WHERE text IS NOT NULL;
COMMIT;
