PRAGMA application_id = 1718187116;
PRAGMA user_version = 3;
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
INSERT INTO "change" VALUES(1,1,X'01A2085F9DF770008E09CAE1BF3A0694','session','{"day":"2026-11-23"}',1,1,2184428985);
INSERT INTO "change" VALUES(2,1,X'01A2085F9DF7700185096C8841BD5A3E','set','{"session":"01a2085f9df770008e09cae1bf3a0694","exercise":"barbell-back-squat","at_ms":1795453200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-23","kind":"work","reps":12,"side":"left","pause_ms":2500,"pause_at":"top","note":"æ [b]x[/b]","load_text":"15","load_unit":"kg","load_grams":15000,"load_base":"absolute","implements":1}',2,1,3160094885);
INSERT INTO "change" VALUES(3,1,X'01A2085F9DF770029547A56F5146D2BB','set','{"session":"01a2085f9df770008e09cae1bf3a0694","exercise":"barbell-back-squat","at_ms":1795453200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-23","kind":"work","reps":5,"tempo":"3-1-X-0","load_text":"62.5","load_unit":"kg","load_grams":62500,"load_base":"absolute","implements":1}',3,1,3049971423);
INSERT INTO "change" VALUES(4,1,X'01A2085F9DF7700386ED8A488FA412B9','set','{"session":"01a2085f9df770008e09cae1bf3a0694","exercise":"barbell-back-squat","at_ms":1795453200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-23","kind":"rest_pause","reps":13,"chain":"8+3+2","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"rpe_tenths":95}',4,1,676315903);
INSERT INTO "change" VALUES(5,1,X'01A2085F9DF770048EE9BC45C2E383FA','set','{"session":"01a2085f9df770008e09cae1bf3a0694","exercise":"barbell-back-squat","at_ms":1795453200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-23","kind":"work","reps":8,"side":"each","load_text":"0","load_unit":"kg","load_grams":0,"load_base":"bodyweight","implements":1}',5,1,3742036489);
INSERT INTO "change" VALUES(6,1,X'01A2085F9DF77005B91AE2BE7F096508','set','{"session":"01a2085f9df770008e09cae1bf3a0694","exercise":"barbell-back-squat","at_ms":1795453200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-23","kind":"work","duration_ms":465000,"distance_m":2000}',6,1,2641232337);
INSERT INTO "change" VALUES(7,2,X'01A2085F9DF77005B91AE2BE7F096508','set',NULL,7,1,3782804241);
INSERT INTO "change" VALUES(8,2,X'01A2085F9DF770048EE9BC45C2E383FA','set',NULL,8,1,964387067);
INSERT INTO "change" VALUES(9,2,X'01A2085F9DF7700386ED8A488FA412B9','set',NULL,9,1,2229687877);
INSERT INTO "change" VALUES(10,2,X'01A2085F9DF770029547A56F5146D2BB','set',NULL,10,1,1549769893);
INSERT INTO "change" VALUES(11,2,X'01A2085F9DF7700185096C8841BD5A3E','set',NULL,11,1,2058119215);
INSERT INTO "change" VALUES(12,2,X'01A2085F9DF770008E09CAE1BF3A0694','session',NULL,12,1,907798278);
INSERT INTO "change" VALUES(13,3,X'01A2085F9DF770008E09CAE1BF3A0694','session','{"day":"2026-11-23"}',13,1,680439328);
INSERT INTO "change" VALUES(14,3,X'01A2085F9DF7700185096C8841BD5A3E','set','{"session":"01a2085f9df770008e09cae1bf3a0694","exercise":"barbell-back-squat","at_ms":1795453200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-23","kind":"work","reps":12,"side":"left","pause_ms":2500,"pause_at":"top","note":"æ [b]x[/b]","load_text":"15","load_unit":"kg","load_grams":15000,"load_base":"absolute","implements":1}',14,1,2432291172);
INSERT INTO "change" VALUES(15,3,X'01A2085F9DF770029547A56F5146D2BB','set','{"session":"01a2085f9df770008e09cae1bf3a0694","exercise":"barbell-back-squat","at_ms":1795453200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-23","kind":"work","reps":5,"tempo":"3-1-X-0","load_text":"62.5","load_unit":"kg","load_grams":62500,"load_base":"absolute","implements":1}',15,1,3212600985);
INSERT INTO "change" VALUES(16,3,X'01A2085F9DF7700386ED8A488FA412B9','set','{"session":"01a2085f9df770008e09cae1bf3a0694","exercise":"barbell-back-squat","at_ms":1795453200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-23","kind":"rest_pause","reps":13,"chain":"8+3+2","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"rpe_tenths":95}',16,1,2165670109);
INSERT INTO "change" VALUES(17,3,X'01A2085F9DF770048EE9BC45C2E383FA','set','{"session":"01a2085f9df770008e09cae1bf3a0694","exercise":"barbell-back-squat","at_ms":1795453200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-23","kind":"work","reps":8,"side":"each","load_text":"0","load_unit":"kg","load_grams":0,"load_base":"bodyweight","implements":1}',17,1,1124792888);
INSERT INTO "change" VALUES(18,3,X'01A2085F9DF77005B91AE2BE7F096508','set','{"session":"01a2085f9df770008e09cae1bf3a0694","exercise":"barbell-back-squat","at_ms":1795453200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-23","kind":"work","duration_ms":465000,"distance_m":2000}',18,1,1781418354);
INSERT INTO "change" VALUES(19,4,X'01A2085F9E00700096582F5AD42495B9','session','{"day":"2026-11-30"}',19,1,1141985945);
INSERT INTO "change" VALUES(20,4,X'01A2085F9E007001B77A0F1FBF122231','set','{"session":"01a2085f9e00700096582f5ad42495b9","exercise":"barbell-back-squat","at_ms":1796058000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-30","kind":"work","reps":12,"side":"left","pause_ms":2500,"pause_at":"top","note":"æ [b]x[/b]","load_text":"15","load_unit":"kg","load_grams":15000,"load_base":"absolute","implements":1}',20,1,649491276);
INSERT INTO "change" VALUES(21,4,X'01A2085F9E007002A8F259DF734DBD9B','set','{"session":"01a2085f9e00700096582f5ad42495b9","exercise":"barbell-back-squat","at_ms":1796058000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-30","kind":"work","reps":5,"tempo":"3-1-X-0","load_text":"62.5","load_unit":"kg","load_grams":62500,"load_base":"absolute","implements":1}',21,1,1410186971);
INSERT INTO "change" VALUES(22,4,X'01A2085F9E00700386E7EAC2DEC2EF47','set','{"session":"01a2085f9e00700096582f5ad42495b9","exercise":"barbell-back-squat","at_ms":1796058000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-30","kind":"rest_pause","reps":13,"chain":"8+3+2","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"rpe_tenths":95}',22,1,3864869005);
INSERT INTO "change" VALUES(23,4,X'01A2085F9E007004A102C1B7F9E5BA87','set','{"session":"01a2085f9e00700096582f5ad42495b9","exercise":"barbell-back-squat","at_ms":1796058000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-30","kind":"work","reps":8,"side":"each","load_text":"0","load_unit":"kg","load_grams":0,"load_base":"bodyweight","implements":1}',23,1,1028387666);
INSERT INTO "change" VALUES(24,4,X'01A2085F9E007005885D0495D97F1102','set','{"session":"01a2085f9e00700096582f5ad42495b9","exercise":"barbell-back-squat","at_ms":1796058000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-11-30","kind":"work","duration_ms":465000,"distance_m":2000}',24,1,2003762781);
INSERT INTO "change" VALUES(25,5,X'01A2085F9E0270008C11FC1DC6468176','session','{"day":"2026-12-07"}',25,1,1718320953);
INSERT INTO "change" VALUES(26,5,X'01A2085F9E027001ABEDC011531701E0','set','{"session":"01a2085f9e0270008c11fc1dc6468176","exercise":"barbell-back-squat","at_ms":1796662800000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-07","kind":"work","reps":12,"side":"left","pause_ms":2500,"pause_at":"top","note":"æ [b]x[/b]","load_text":"15","load_unit":"kg","load_grams":15000,"load_base":"absolute","implements":1}',26,1,2264310064);
INSERT INTO "change" VALUES(27,5,X'01A2085F9E02700282BCCF6A96258DDB','set','{"session":"01a2085f9e0270008c11fc1dc6468176","exercise":"barbell-back-squat","at_ms":1796662800000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-07","kind":"work","reps":5,"tempo":"3-1-X-0","load_text":"62.5","load_unit":"kg","load_grams":62500,"load_base":"absolute","implements":1}',27,1,570104346);
INSERT INTO "change" VALUES(28,5,X'01A2085F9E027003844B93B22F5F9FF0','set','{"session":"01a2085f9e0270008c11fc1dc6468176","exercise":"barbell-back-squat","at_ms":1796662800000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-07","kind":"rest_pause","reps":13,"chain":"8+3+2","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"rpe_tenths":95}',28,1,2792977238);
INSERT INTO "change" VALUES(29,5,X'01A2085F9E02700484C5C4376BBB44BA','set','{"session":"01a2085f9e0270008c11fc1dc6468176","exercise":"barbell-back-squat","at_ms":1796662800000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-07","kind":"work","reps":8,"side":"each","load_text":"0","load_unit":"kg","load_grams":0,"load_base":"bodyweight","implements":1}',29,1,2449542633);
INSERT INTO "change" VALUES(30,5,X'01A2085F9E02700580244E9710556C48','set','{"session":"01a2085f9e0270008c11fc1dc6468176","exercise":"barbell-back-squat","at_ms":1796662800000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-07","kind":"work","duration_ms":465000,"distance_m":2000}',30,1,3485004750);
INSERT INTO "change" VALUES(31,6,X'01A2085F9E03700092764764281F8ED1','session','{"day":"2026-12-14"}',31,1,762652420);
INSERT INTO "change" VALUES(32,6,X'01A2085F9E037001A9A695AEFE9CCBAA','set','{"session":"01a2085f9e03700092764764281f8ed1","exercise":"barbell-back-squat","at_ms":1797267600000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-14","kind":"work","reps":12,"side":"left","pause_ms":2500,"pause_at":"top","note":"æ [b]x[/b]","load_text":"15","load_unit":"kg","load_grams":15000,"load_base":"absolute","implements":1}',32,1,2944527029);
INSERT INTO "change" VALUES(33,6,X'01A2085F9E037002941011EC69A3B8CA','set','{"session":"01a2085f9e03700092764764281f8ed1","exercise":"barbell-back-squat","at_ms":1797267600000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-14","kind":"work","reps":5,"tempo":"3-1-X-0","load_text":"62.5","load_unit":"kg","load_grams":62500,"load_base":"absolute","implements":1}',33,1,1482634614);
INSERT INTO "change" VALUES(34,6,X'01A2085F9E037003915433060ABB6B0E','set','{"session":"01a2085f9e03700092764764281f8ed1","exercise":"barbell-back-squat","at_ms":1797267600000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-14","kind":"rest_pause","reps":13,"chain":"8+3+2","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"rpe_tenths":95}',34,1,1896217573);
INSERT INTO "change" VALUES(35,6,X'01A2085F9E03700493B0007DC16F4C56','set','{"session":"01a2085f9e03700092764764281f8ed1","exercise":"barbell-back-squat","at_ms":1797267600000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-14","kind":"work","reps":8,"side":"each","load_text":"0","load_unit":"kg","load_grams":0,"load_base":"bodyweight","implements":1}',35,1,965826218);
INSERT INTO "change" VALUES(36,6,X'01A2085F9E037005B5256F8433014DA2','set','{"session":"01a2085f9e03700092764764281f8ed1","exercise":"barbell-back-squat","at_ms":1797267600000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-14","kind":"work","duration_ms":465000,"distance_m":2000}',36,1,3002636008);
INSERT INTO "change" VALUES(37,7,X'01A2085F9E037005B5256F8433014DA2','set',NULL,37,1,3055531973);
INSERT INTO "change" VALUES(38,7,X'01A2085F9E03700493B0007DC16F4C56','set',NULL,38,1,227897126);
INSERT INTO "change" VALUES(39,7,X'01A2085F9E037003915433060ABB6B0E','set',NULL,39,1,4044955161);
INSERT INTO "change" VALUES(40,7,X'01A2085F9E037002941011EC69A3B8CA','set',NULL,40,1,2041467047);
INSERT INTO "change" VALUES(41,7,X'01A2085F9E037001A9A695AEFE9CCBAA','set',NULL,41,1,3422507680);
INSERT INTO "change" VALUES(42,7,X'01A2085F9E03700092764764281F8ED1','session',NULL,42,1,3678884861);
INSERT INTO "change" VALUES(43,8,X'01A2085F9E0770008492E6F06D82270A','session','{"day":"2026-12-21"}',43,1,2742737604);
INSERT INTO "change" VALUES(44,8,X'01A2085F9E077001997BC8764DBA2494','set','{"session":"01a2085f9e0770008492e6f06d82270a","exercise":"barbell-back-squat","at_ms":1797872400000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-21","kind":"work","reps":12,"side":"left","pause_ms":2500,"pause_at":"top","note":"æ [b]x[/b]","load_text":"15","load_unit":"kg","load_grams":15000,"load_base":"absolute","implements":1}',44,1,3147927241);
INSERT INTO "change" VALUES(45,8,X'01A2085F9E077002ABFAD6047A61AA37','set','{"session":"01a2085f9e0770008492e6f06d82270a","exercise":"barbell-back-squat","at_ms":1797872400000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-21","kind":"work","reps":5,"tempo":"3-1-X-0","load_text":"62.5","load_unit":"kg","load_grams":62500,"load_base":"absolute","implements":1}',45,1,2979771931);
INSERT INTO "change" VALUES(46,8,X'01A2085F9E077003A20AB5530D175C65','set','{"session":"01a2085f9e0770008492e6f06d82270a","exercise":"barbell-back-squat","at_ms":1797872400000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-21","kind":"rest_pause","reps":13,"chain":"8+3+2","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"rpe_tenths":95}',46,1,2554849958);
INSERT INTO "change" VALUES(47,8,X'01A2085F9E077004AFAC4FCE01A47D67','set','{"session":"01a2085f9e0770008492e6f06d82270a","exercise":"barbell-back-squat","at_ms":1797872400000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-21","kind":"work","reps":8,"side":"each","load_text":"0","load_unit":"kg","load_grams":0,"load_base":"bodyweight","implements":1}',47,1,3547862444);
INSERT INTO "change" VALUES(48,8,X'01A2085F9E077005B0473C48874B06BC','set','{"session":"01a2085f9e0770008492e6f06d82270a","exercise":"barbell-back-squat","at_ms":1797872400000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-21","kind":"work","duration_ms":465000,"distance_m":2000}',48,1,2764041026);
INSERT INTO "change" VALUES(49,9,X'01A2085F9E097000A9C9451467007C71','session','{"day":"2026-12-28"}',49,1,1682913554);
INSERT INTO "change" VALUES(50,9,X'01A2085F9E097001A3D514365D2696D8','set','{"session":"01a2085f9e097000a9c9451467007c71","exercise":"barbell-back-squat","at_ms":1798477200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-28","kind":"work","reps":12,"side":"left","pause_ms":2500,"pause_at":"top","note":"æ [b]x[/b]","load_text":"15","load_unit":"kg","load_grams":15000,"load_base":"absolute","implements":1}',50,1,303091033);
INSERT INTO "change" VALUES(51,9,X'01A2085F9E09700296A16D98668848B8','set','{"session":"01a2085f9e097000a9c9451467007c71","exercise":"barbell-back-squat","at_ms":1798477200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-28","kind":"work","reps":5,"tempo":"3-1-X-0","load_text":"62.5","load_unit":"kg","load_grams":62500,"load_base":"absolute","implements":1}',51,1,1933138960);
INSERT INTO "change" VALUES(52,9,X'01A2085F9E097003BE464FADF5A51955','set','{"session":"01a2085f9e097000a9c9451467007c71","exercise":"barbell-back-squat","at_ms":1798477200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-28","kind":"rest_pause","reps":13,"chain":"8+3+2","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"rpe_tenths":95}',52,1,3665340750);
INSERT INTO "change" VALUES(53,9,X'01A2085F9E0970048751CB0664B0C8A3','set','{"session":"01a2085f9e097000a9c9451467007c71","exercise":"barbell-back-squat","at_ms":1798477200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-28","kind":"work","reps":8,"side":"each","load_text":"0","load_unit":"kg","load_grams":0,"load_base":"bodyweight","implements":1}',53,1,1111877479);
INSERT INTO "change" VALUES(54,9,X'01A2085F9E097005A3D1F0706F45DF43','set','{"session":"01a2085f9e097000a9c9451467007c71","exercise":"barbell-back-squat","at_ms":1798477200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2026-12-28","kind":"work","duration_ms":465000,"distance_m":2000}',54,1,1313793761);
INSERT INTO "change" VALUES(55,10,X'01A2085F9E0B70009AB5E8D7D0A4F505','session','{"day":"2027-01-04"}',55,1,2951603065);
INSERT INTO "change" VALUES(56,10,X'01A2085F9E0B7001BF33AB6ACA4F1073','set','{"session":"01a2085f9e0b70009ab5e8d7d0a4f505","exercise":"barbell-back-squat","at_ms":1799082000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-04","kind":"work","reps":12,"side":"left","pause_ms":2500,"pause_at":"top","note":"æ [b]x[/b]","load_text":"15","load_unit":"kg","load_grams":15000,"load_base":"absolute","implements":1}',56,1,1231806741);
INSERT INTO "change" VALUES(57,10,X'01A2085F9E0B7002BFFB8D9718572C6C','set','{"session":"01a2085f9e0b70009ab5e8d7d0a4f505","exercise":"barbell-back-squat","at_ms":1799082000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-04","kind":"work","reps":5,"tempo":"3-1-X-0","load_text":"62.5","load_unit":"kg","load_grams":62500,"load_base":"absolute","implements":1}',57,1,3705683430);
INSERT INTO "change" VALUES(58,10,X'01A2085F9E0B7003B59AAF03931D5249','set','{"session":"01a2085f9e0b70009ab5e8d7d0a4f505","exercise":"barbell-back-squat","at_ms":1799082000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-04","kind":"rest_pause","reps":13,"chain":"8+3+2","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"rpe_tenths":95}',58,1,3725806613);
INSERT INTO "change" VALUES(59,10,X'01A2085F9E0B700484CFF76E9DDEF485','set','{"session":"01a2085f9e0b70009ab5e8d7d0a4f505","exercise":"barbell-back-squat","at_ms":1799082000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-04","kind":"work","reps":8,"side":"each","load_text":"0","load_unit":"kg","load_grams":0,"load_base":"bodyweight","implements":1}',59,1,3998065939);
INSERT INTO "change" VALUES(60,10,X'01A2085F9E0B70059447BA267E3ED78E','set','{"session":"01a2085f9e0b70009ab5e8d7d0a4f505","exercise":"barbell-back-squat","at_ms":1799082000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-04","kind":"work","duration_ms":465000,"distance_m":2000}',60,1,1169942685);
INSERT INTO "change" VALUES(61,11,X'01A2085F9E0B70059447BA267E3ED78E','set',NULL,61,1,145764741);
INSERT INTO "change" VALUES(62,11,X'01A2085F9E0B700484CFF76E9DDEF485','set',NULL,62,1,1302924159);
INSERT INTO "change" VALUES(63,11,X'01A2085F9E0B7003B59AAF03931D5249','set',NULL,63,1,533335599);
INSERT INTO "change" VALUES(64,11,X'01A2085F9E0B7002BFFB8D9718572C6C','set',NULL,64,1,3761667475);
INSERT INTO "change" VALUES(65,11,X'01A2085F9E0B7001BF33AB6ACA4F1073','set',NULL,65,1,1238155318);
INSERT INTO "change" VALUES(66,11,X'01A2085F9E0B70009AB5E8D7D0A4F505','session',NULL,66,1,171142108);
INSERT INTO "change" VALUES(67,12,X'01A2085F9E0B70009AB5E8D7D0A4F505','session','{"day":"2027-01-04"}',67,1,2302716257);
INSERT INTO "change" VALUES(68,12,X'01A2085F9E0B7001BF33AB6ACA4F1073','set','{"session":"01a2085f9e0b70009ab5e8d7d0a4f505","exercise":"barbell-back-squat","at_ms":1799082000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-04","kind":"work","reps":12,"side":"left","pause_ms":2500,"pause_at":"top","note":"æ [b]x[/b]","load_text":"15","load_unit":"kg","load_grams":15000,"load_base":"absolute","implements":1}',68,1,172142621);
INSERT INTO "change" VALUES(69,12,X'01A2085F9E0B7002BFFB8D9718572C6C','set','{"session":"01a2085f9e0b70009ab5e8d7d0a4f505","exercise":"barbell-back-squat","at_ms":1799082000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-04","kind":"work","reps":5,"tempo":"3-1-X-0","load_text":"62.5","load_unit":"kg","load_grams":62500,"load_base":"absolute","implements":1}',69,1,4082703743);
INSERT INTO "change" VALUES(70,12,X'01A2085F9E0B7003B59AAF03931D5249','set','{"session":"01a2085f9e0b70009ab5e8d7d0a4f505","exercise":"barbell-back-squat","at_ms":1799082000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-04","kind":"rest_pause","reps":13,"chain":"8+3+2","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"rpe_tenths":95}',70,1,1298328970);
INSERT INTO "change" VALUES(71,12,X'01A2085F9E0B700484CFF76E9DDEF485','set','{"session":"01a2085f9e0b70009ab5e8d7d0a4f505","exercise":"barbell-back-squat","at_ms":1799082000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-04","kind":"work","reps":8,"side":"each","load_text":"0","load_unit":"kg","load_grams":0,"load_base":"bodyweight","implements":1}',71,1,986311997);
INSERT INTO "change" VALUES(72,12,X'01A2085F9E0B70059447BA267E3ED78E','set','{"session":"01a2085f9e0b70009ab5e8d7d0a4f505","exercise":"barbell-back-squat","at_ms":1799082000000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-04","kind":"work","duration_ms":465000,"distance_m":2000}',72,1,2061149723);
INSERT INTO "change" VALUES(73,13,X'01A2085F9E1170008DF22264A437276F','session','{"day":"2027-01-11"}',73,1,2537958553);
INSERT INTO "change" VALUES(74,13,X'01A2085F9E117001B5965EF77B216B8B','set','{"session":"01a2085f9e1170008df22264a437276f","exercise":"barbell-back-squat","at_ms":1799686800000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-11","kind":"work","reps":12,"side":"left","pause_ms":2500,"pause_at":"top","note":"æ [b]x[/b]","load_text":"15","load_unit":"kg","load_grams":15000,"load_base":"absolute","implements":1}',74,1,2532052359);
INSERT INTO "change" VALUES(75,13,X'01A2085F9E117002B0AD02207B2E2963','set','{"session":"01a2085f9e1170008df22264a437276f","exercise":"barbell-back-squat","at_ms":1799686800000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-11","kind":"work","reps":5,"tempo":"3-1-X-0","load_text":"62.5","load_unit":"kg","load_grams":62500,"load_base":"absolute","implements":1}',75,1,1431696294);
INSERT INTO "change" VALUES(76,13,X'01A2085F9E1170038623BA86625B213F','set','{"session":"01a2085f9e1170008df22264a437276f","exercise":"barbell-back-squat","at_ms":1799686800000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-11","kind":"rest_pause","reps":13,"chain":"8+3+2","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1,"rpe_tenths":95}',76,1,3288241036);
INSERT INTO "change" VALUES(77,13,X'01A2085F9E11700489FCCD9BCDF09C1E','set','{"session":"01a2085f9e1170008df22264a437276f","exercise":"barbell-back-squat","at_ms":1799686800000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-11","kind":"work","reps":8,"side":"each","load_text":"0","load_unit":"kg","load_grams":0,"load_base":"bodyweight","implements":1}',77,1,308334711);
INSERT INTO "change" VALUES(78,13,X'01A2085F9E11700598E07D8C828B3FD6','set','{"session":"01a2085f9e1170008df22264a437276f","exercise":"barbell-back-squat","at_ms":1799686800000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-01-11","kind":"work","duration_ms":465000,"distance_m":2000}',78,1,2628057502);
INSERT INTO "change" VALUES(79,14,X'01A2085F9E127000A592D3C28B646169','setup','{"exercise":"barbell-back-squat","text":"rack 3"}',79,1,2203317339);
INSERT INTO "change" VALUES(80,15,X'01A2085F9E127000A592D3C28B646169','setup','{"exercise":"barbell-back-squat","text":"rack 4"}',80,1,3621047307);
INSERT INTO "change" VALUES(81,16,X'01A2085F9E1670009EF4C8031FEF1D5E','session','{"day":"2027-01-10"}',81,1,2057107081);
INSERT INTO "change" VALUES(82,16,X'01A2085F9E11700598E07D8C828B3FD6','set','{"session":"01a2085f9e1670009ef4c8031fef1d5e","exercise":"barbell-back-squat","at_ms":1799600400000,"offset_minutes":60,"zone":"","day":"2027-01-10","kind":"work","reps":99,"load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1}',82,1,794238426);
INSERT INTO "change" VALUES(83,17,X'01A2085F9E11700489FCCD9BCDF09C1E','set',NULL,83,1,1361567183);
INSERT INTO "change" VALUES(84,17,X'01A2085F9E1170038623BA86625B213F','set',NULL,84,1,2306286661);
INSERT INTO "change" VALUES(85,18,X'01A2085F9E1A70008078E78C2B8F00B2','session','{"day":"2027-02-01"}',85,1,3150403659);
INSERT INTO "change" VALUES(86,18,X'01A2085F9E1A7001AA3B299645114966','set','{"session":"01a2085f9e1a70008078e78c2b8f00b2","exercise":"barbell-back-squat","at_ms":1801501200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-02-01","kind":"work","reps":3,"note":"🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1}',86,1,145572659);
INSERT INTO "change" VALUES(87,19,X'01A2085F9E1A7001AA3B299645114966','set',NULL,87,1,2384615526);
INSERT INTO "change" VALUES(88,19,X'01A2085F9E1A70008078E78C2B8F00B2','session',NULL,88,1,2640325293);
INSERT INTO "change" VALUES(89,20,X'01A2085F9E1A70008078E78C2B8F00B2','session','{"day":"2027-02-01"}',89,1,1002223101);
INSERT INTO "change" VALUES(90,20,X'01A2085F9E1A7001AA3B299645114966','set','{"session":"01a2085f9e1a70008078e78c2b8f00b2","exercise":"barbell-back-squat","at_ms":1801501200000,"offset_minutes":60,"zone":"Europe/Oslo","day":"2027-02-01","kind":"work","reps":3,"note":"🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋","load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1}',90,1,2814812491);
INSERT INTO "change" VALUES(91,21,X'01A2085F9E1E7000BA43301C858F827A','file','{"name":"exercises/old.toml","text":"name = \"Old\"\n"}',91,1,3688893320);
INSERT INTO "change" VALUES(92,22,X'01A2085F9E1E7000BA43301C858F827A','file','{"name":"exercises/old.toml","replaced":"name = \"Old\"\n"}',92,1,103226846);
INSERT INTO "change" VALUES(93,23,X'01A2085F9E1E7000BA43301C858F827A','file','{"name":"exercises/old.toml","text":"name = \"Old\"\n"}',93,1,3796340048);
INSERT INTO "change" VALUES(94,24,X'00000000000000000000000000000001','session','{"day":"2020-09-13","title":"Push","note":"slept badly","started_ms":1600000000000,"ended_ms":1600003600000,"offset_minutes":120}',94,1,12407254);
INSERT INTO "change" VALUES(95,24,X'00000000000000000000000000000003','exercise_note','{"session":"00000000000000000000000000000001","exercise":"barbell-bench-press","block":2,"text":"wide grip"}',95,1,2684376290);
INSERT INTO "change" VALUES(96,24,X'00000000000000000000000000000004','body','{"at_ms":1600000000000,"offset_minutes":120,"zone":"","day":"2020-09-13","untimed":1,"measure":"weight","value_text":"72.4","unit":"kg","amount":72400}',96,1,3439461262);
INSERT INTO "change" VALUES(97,24,X'00000000000000000000000000000002','set','{"session":"00000000000000000000000000000001","exercise":"barbell-bench-press","at_ms":1600000000000,"offset_minutes":120,"zone":"Europe/Oslo","day":"2020-09-13","kind":"work","reps":8,"rest_ms":90000,"superset":0,"load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1}',97,1,1386536638);
INSERT INTO "change" VALUES(98,24,X'00000000000000000000000000000005','set','{"session":"00000000000000000000000000000001","exercise":"barbell-bench-press","at_ms":1600000000000,"offset_minutes":120,"zone":"Europe/Oslo","day":"2020-09-13","kind":"work","reps":5,"block":2,"load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1}',98,1,573066296);
INSERT INTO "change" VALUES(99,24,X'00000000000000000000000000000006','set','{"session":"00000000000000000000000000000001","exercise":"barbell-bench-press","at_ms":1600000000000,"offset_minutes":120,"zone":"Europe/Oslo","day":"2020-09-13","untimed":1,"kind":"work","reps":8,"rest_ms":90000,"superset":0,"load_text":"60","load_unit":"kg","load_grams":60000,"load_base":"absolute","implements":1}',99,1,1537170443);
CREATE TABLE device (
  id      INTEGER PRIMARY KEY,
  uuid    BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16),
  name    TEXT    NOT NULL,
  counter INTEGER NOT NULL CHECK (counter >= 0)
) STRICT;
INSERT INTO "device" VALUES(1,X'01A2085F9DF97000ABF35885629666AD','vm',99);
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
INSERT INTO "logged_set" VALUES(1,X'01A2085F9DF7700185096C8841BD5A3E',1,1,1795453200000,60,'Europe/Oslo','2026-11-23','work',12,'15','kg',15000,'absolute',1,'left',2500,'top',NULL,NULL,NULL,NULL,NULL,NULL,'æ [b]x[/b]',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(2,X'01A2085F9DF770029547A56F5146D2BB',1,1,1795453200000,60,'Europe/Oslo','2026-11-23','work',5,'62.5','kg',62500,'absolute',1,NULL,NULL,NULL,'3-1-X-0',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(3,X'01A2085F9DF7700386ED8A488FA412B9',1,1,1795453200000,60,'Europe/Oslo','2026-11-23','rest_pause',13,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,95,NULL,NULL,NULL,'8+3+2','',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(4,X'01A2085F9DF770048EE9BC45C2E383FA',1,1,1795453200000,60,'Europe/Oslo','2026-11-23','work',8,'0','kg',0,'bodyweight',1,'each',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(5,X'01A2085F9DF77005B91AE2BE7F096508',1,1,1795453200000,60,'Europe/Oslo','2026-11-23','work',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,465000,2000,NULL,'',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(6,X'01A2085F9E007001B77A0F1FBF122231',2,1,1796058000000,60,'Europe/Oslo','2026-11-30','work',12,'15','kg',15000,'absolute',1,'left',2500,'top',NULL,NULL,NULL,NULL,NULL,NULL,'æ [b]x[/b]',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(7,X'01A2085F9E007002A8F259DF734DBD9B',2,1,1796058000000,60,'Europe/Oslo','2026-11-30','work',5,'62.5','kg',62500,'absolute',1,NULL,NULL,NULL,'3-1-X-0',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(8,X'01A2085F9E00700386E7EAC2DEC2EF47',2,1,1796058000000,60,'Europe/Oslo','2026-11-30','rest_pause',13,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,95,NULL,NULL,NULL,'8+3+2','',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(9,X'01A2085F9E007004A102C1B7F9E5BA87',2,1,1796058000000,60,'Europe/Oslo','2026-11-30','work',8,'0','kg',0,'bodyweight',1,'each',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(10,X'01A2085F9E007005885D0495D97F1102',2,1,1796058000000,60,'Europe/Oslo','2026-11-30','work',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,465000,2000,NULL,'',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(11,X'01A2085F9E027001ABEDC011531701E0',3,1,1796662800000,60,'Europe/Oslo','2026-12-07','work',12,'15','kg',15000,'absolute',1,'left',2500,'top',NULL,NULL,NULL,NULL,NULL,NULL,'æ [b]x[/b]',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(12,X'01A2085F9E02700282BCCF6A96258DDB',3,1,1796662800000,60,'Europe/Oslo','2026-12-07','work',5,'62.5','kg',62500,'absolute',1,NULL,NULL,NULL,'3-1-X-0',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(13,X'01A2085F9E027003844B93B22F5F9FF0',3,1,1796662800000,60,'Europe/Oslo','2026-12-07','rest_pause',13,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,95,NULL,NULL,NULL,'8+3+2','',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(14,X'01A2085F9E02700484C5C4376BBB44BA',3,1,1796662800000,60,'Europe/Oslo','2026-12-07','work',8,'0','kg',0,'bodyweight',1,'each',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(15,X'01A2085F9E02700580244E9710556C48',3,1,1796662800000,60,'Europe/Oslo','2026-12-07','work',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,465000,2000,NULL,'',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(16,X'01A2085F9E077001997BC8764DBA2494',4,1,1797872400000,60,'Europe/Oslo','2026-12-21','work',12,'15','kg',15000,'absolute',1,'left',2500,'top',NULL,NULL,NULL,NULL,NULL,NULL,'æ [b]x[/b]',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(17,X'01A2085F9E077002ABFAD6047A61AA37',4,1,1797872400000,60,'Europe/Oslo','2026-12-21','work',5,'62.5','kg',62500,'absolute',1,NULL,NULL,NULL,'3-1-X-0',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(18,X'01A2085F9E077003A20AB5530D175C65',4,1,1797872400000,60,'Europe/Oslo','2026-12-21','rest_pause',13,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,95,NULL,NULL,NULL,'8+3+2','',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(19,X'01A2085F9E077004AFAC4FCE01A47D67',4,1,1797872400000,60,'Europe/Oslo','2026-12-21','work',8,'0','kg',0,'bodyweight',1,'each',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(20,X'01A2085F9E077005B0473C48874B06BC',4,1,1797872400000,60,'Europe/Oslo','2026-12-21','work',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,465000,2000,NULL,'',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(21,X'01A2085F9E097001A3D514365D2696D8',5,1,1798477200000,60,'Europe/Oslo','2026-12-28','work',12,'15','kg',15000,'absolute',1,'left',2500,'top',NULL,NULL,NULL,NULL,NULL,NULL,'æ [b]x[/b]',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(22,X'01A2085F9E09700296A16D98668848B8',5,1,1798477200000,60,'Europe/Oslo','2026-12-28','work',5,'62.5','kg',62500,'absolute',1,NULL,NULL,NULL,'3-1-X-0',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(23,X'01A2085F9E097003BE464FADF5A51955',5,1,1798477200000,60,'Europe/Oslo','2026-12-28','rest_pause',13,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,95,NULL,NULL,NULL,'8+3+2','',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(24,X'01A2085F9E0970048751CB0664B0C8A3',5,1,1798477200000,60,'Europe/Oslo','2026-12-28','work',8,'0','kg',0,'bodyweight',1,'each',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(25,X'01A2085F9E097005A3D1F0706F45DF43',5,1,1798477200000,60,'Europe/Oslo','2026-12-28','work',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,465000,2000,NULL,'',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(26,X'01A2085F9E0B7001BF33AB6ACA4F1073',6,1,1799082000000,60,'Europe/Oslo','2027-01-04','work',12,'15','kg',15000,'absolute',1,'left',2500,'top',NULL,NULL,NULL,NULL,NULL,NULL,'æ [b]x[/b]',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(27,X'01A2085F9E0B7002BFFB8D9718572C6C',6,1,1799082000000,60,'Europe/Oslo','2027-01-04','work',5,'62.5','kg',62500,'absolute',1,NULL,NULL,NULL,'3-1-X-0',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(28,X'01A2085F9E0B7003B59AAF03931D5249',6,1,1799082000000,60,'Europe/Oslo','2027-01-04','rest_pause',13,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,95,NULL,NULL,NULL,'8+3+2','',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(29,X'01A2085F9E0B700484CFF76E9DDEF485',6,1,1799082000000,60,'Europe/Oslo','2027-01-04','work',8,'0','kg',0,'bodyweight',1,'each',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(30,X'01A2085F9E0B70059447BA267E3ED78E',6,1,1799082000000,60,'Europe/Oslo','2027-01-04','work',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,465000,2000,NULL,'',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(31,X'01A2085F9E117001B5965EF77B216B8B',7,1,1799686800000,60,'Europe/Oslo','2027-01-11','work',12,'15','kg',15000,'absolute',1,'left',2500,'top',NULL,NULL,NULL,NULL,NULL,NULL,'æ [b]x[/b]',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(32,X'01A2085F9E117002B0AD02207B2E2963',7,1,1799686800000,60,'Europe/Oslo','2027-01-11','work',5,'62.5','kg',62500,'absolute',1,NULL,NULL,NULL,'3-1-X-0',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(35,X'01A2085F9E11700598E07D8C828B3FD6',8,1,1799600400000,60,'','2027-01-10','work',99,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(36,X'01A2085F9E1A7001AA3B299645114966',9,1,1801501200000,60,'Europe/Oslo','2027-02-01','work',3,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋🏋',NULL,NULL,NULL,NULL);
INSERT INTO "logged_set" VALUES(37,X'00000000000000000000000000000002',10,2,1600000000000,120,'Europe/Oslo','2020-09-13','work',8,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,90000,0,NULL);
INSERT INTO "logged_set" VALUES(38,X'00000000000000000000000000000005',10,2,1600000000000,120,'Europe/Oslo','2020-09-13','work',5,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,2);
INSERT INTO "logged_set" VALUES(39,X'00000000000000000000000000000006',10,2,1600000000000,120,'Europe/Oslo','2020-09-13','work',8,'60','kg',60000,'absolute',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',1,90000,0,NULL);
CREATE TABLE migration (
  version INTEGER PRIMARY KEY,
  at_ms   INTEGER NOT NULL,
  fitlog  TEXT    NOT NULL
) STRICT
;
INSERT INTO "migration" VALUES(1,1795436813805,'0.1.0');
INSERT INTO "migration" VALUES(2,1795436813809,'0.1.0');
INSERT INTO "migration" VALUES(3,1795436813813,'0.1.0');
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
INSERT INTO "operation" VALUES(1,1795436813815,1,'do','log barbell-back-squat',NULL,1,NULL,NULL,2944503144);
INSERT INTO "operation" VALUES(2,1795436813820,1,'undo','log barbell-back-squat',1,NULL,2,NULL,3267489908);
INSERT INTO "operation" VALUES(3,1795436813822,1,'redo','log barbell-back-squat',1,1,NULL,NULL,1845533106);
INSERT INTO "operation" VALUES(4,1795436813824,1,'do','log barbell-back-squat',NULL,4,NULL,1,2198962888);
INSERT INTO "operation" VALUES(5,1795436813826,1,'do','log barbell-back-squat',NULL,5,NULL,4,2161252320);
INSERT INTO "operation" VALUES(6,1795436813827,1,'do','log barbell-back-squat',NULL,6,NULL,5,1617422372);
INSERT INTO "operation" VALUES(7,1795436813829,1,'undo','log barbell-back-squat',6,5,7,NULL,1642904136);
INSERT INTO "operation" VALUES(8,1795436813831,1,'do','log barbell-back-squat',NULL,8,NULL,5,3989484039);
INSERT INTO "operation" VALUES(9,1795436813833,1,'do','log barbell-back-squat',NULL,9,NULL,8,3771903773);
INSERT INTO "operation" VALUES(10,1795436813835,1,'do','log barbell-back-squat',NULL,10,NULL,9,4021162919);
INSERT INTO "operation" VALUES(11,1795436813837,1,'undo','log barbell-back-squat',10,9,11,NULL,3674036252);
INSERT INTO "operation" VALUES(12,1795436813839,1,'redo','log barbell-back-squat',10,10,NULL,9,816761052);
INSERT INTO "operation" VALUES(13,1795436813841,1,'do','log barbell-back-squat',NULL,13,NULL,10,3469086406);
INSERT INTO "operation" VALUES(14,1795436813842,1,'do','setup',NULL,14,NULL,13,4116453419);
INSERT INTO "operation" VALUES(15,1795436813844,1,'do','setup',NULL,15,NULL,14,4143540443);
INSERT INTO "operation" VALUES(16,1795436813846,1,'do','edit',NULL,16,NULL,15,1978203375);
INSERT INTO "operation" VALUES(17,1795436813848,1,'do','delete',NULL,17,NULL,16,1162339368);
INSERT INTO "operation" VALUES(18,1795436813850,1,'do','log barbell-back-squat',NULL,18,NULL,17,1216008608);
INSERT INTO "operation" VALUES(19,1795436813851,1,'undo','log barbell-back-squat',18,17,19,NULL,3447085455);
INSERT INTO "operation" VALUES(20,1795436813853,1,'redo','log barbell-back-squat',18,18,NULL,17,4199505785);
INSERT INTO "operation" VALUES(21,1795436813855,1,'do','exercise new old',NULL,21,NULL,18,26264645);
INSERT INTO "operation" VALUES(22,1795436813856,1,'do','exercise merge',NULL,22,NULL,21,43547228);
INSERT INTO "operation" VALUES(23,1795436813857,1,'undo','exercise merge',22,21,23,NULL,4086032271);
INSERT INTO "operation" VALUES(24,1795436813859,1,'do','import',NULL,24,NULL,21,3860526389);
CREATE TABLE own_file (
  id       INTEGER PRIMARY KEY,
  uuid     BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  name     TEXT NOT NULL UNIQUE,
  text     TEXT,
  replaced TEXT
) STRICT;
INSERT INTO "own_file" VALUES(1,X'01A2085F9E1E7000BA43301C858F827A','exercises/old.toml','name = "Old"
',NULL);
CREATE TABLE session (
  id    INTEGER PRIMARY KEY,
  uuid  BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  day   TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  title TEXT NOT NULL DEFAULT '',
  note  TEXT NOT NULL DEFAULT ''
, started_ms INTEGER, ended_ms INTEGER, offset_minutes INTEGER
  CHECK (offset_minutes BETWEEN -1080 AND 1080)) STRICT;
INSERT INTO "session" VALUES(1,X'01A2085F9DF770008E09CAE1BF3A0694','2026-11-23','','',NULL,NULL,NULL);
INSERT INTO "session" VALUES(2,X'01A2085F9E00700096582F5AD42495B9','2026-11-30','','',NULL,NULL,NULL);
INSERT INTO "session" VALUES(3,X'01A2085F9E0270008C11FC1DC6468176','2026-12-07','','',NULL,NULL,NULL);
INSERT INTO "session" VALUES(4,X'01A2085F9E0770008492E6F06D82270A','2026-12-21','','',NULL,NULL,NULL);
INSERT INTO "session" VALUES(5,X'01A2085F9E097000A9C9451467007C71','2026-12-28','','',NULL,NULL,NULL);
INSERT INTO "session" VALUES(6,X'01A2085F9E0B70009AB5E8D7D0A4F505','2027-01-04','','',NULL,NULL,NULL);
INSERT INTO "session" VALUES(7,X'01A2085F9E1170008DF22264A437276F','2027-01-11','','',NULL,NULL,NULL);
INSERT INTO "session" VALUES(8,X'01A2085F9E1670009EF4C8031FEF1D5E','2027-01-10','','',NULL,NULL,NULL);
INSERT INTO "session" VALUES(9,X'01A2085F9E1A70008078E78C2B8F00B2','2027-02-01','','',NULL,NULL,NULL);
INSERT INTO "session" VALUES(10,X'00000000000000000000000000000001','2020-09-13','Push','slept badly',1600000000000,1600003600000,120);
CREATE TABLE setup (
  id       INTEGER PRIMARY KEY,
  uuid     BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16),
  exercise INTEGER NOT NULL UNIQUE REFERENCES exercise (id),
  text     TEXT    NOT NULL
) STRICT;
INSERT INTO "setup" VALUES(1,X'01A2085F9E127000A592D3C28B646169',1,'rack 4');
CREATE INDEX session_by_day ON session (day);
CREATE INDEX set_by_time     ON logged_set (at_ms);
CREATE INDEX set_by_session  ON logged_set (session);
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
CREATE VIEW v_sessions AS
SELECT lower(hex(o.uuid)) AS id, o.day, o.title, o.note, count(s.id) AS sets,
       strftime('%Y-%m-%dT%H:%M:%fZ', coalesce(
         o.started_ms, min(s.at_ms) FILTER (WHERE s.untimed IS NULL)) / 1000.0, 'unixepoch')
         AS started_at_utc,
       strftime('%Y-%m-%dT%H:%M:%fZ', coalesce(
         o.ended_ms, max(s.at_ms) FILTER (WHERE s.untimed IS NULL)) / 1000.0, 'unixepoch')
         AS ended_at_utc
  FROM session o LEFT JOIN logged_set s ON s.session = o.id GROUP BY o.id;
CREATE VIEW v_exercise_notes AS
SELECT lower(hex(n.uuid)) AS id, lower(hex(o.uuid)) AS session_id, o.day, e.slug AS exercise,
       n.block, n.text
  FROM exercise_note n JOIN session o ON o.id = n.session JOIN exercise e ON e.id = n.exercise;
CREATE VIEW v_body AS
SELECT lower(hex(uuid)) AS id, measure, value_text, unit, amount,
       iif(untimed, NULL, strftime('%Y-%m-%dT%H:%M:%fZ', at_ms / 1000.0, 'unixepoch')) AS at_utc,
       offset_minutes, zone, day, note
  FROM body;
COMMIT;
