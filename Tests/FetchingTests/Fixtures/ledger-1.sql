PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES('sources, items and books');
CREATE TABLE source (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, location TEXT NOT NULL,
  addedAt INTEGER NOT NULL, isEnabled INTEGER NOT NULL DEFAULT 1, cursor TEXT, nextAt INTEGER NOT NULL,
  finishedAt INTEGER, lastError TEXT, owner TEXT, lease INTEGER NOT NULL DEFAULT 0);
INSERT INTO source VALUES(1,'pages','files','/tmp/fix/pages',1795801582674,1,'0 0 7b.html',1795801582887,1795801582887,NULL,NULL,0);
INSERT INTO source VALUES(2,'list.txt','list','/tmp/fix/list.txt',1795801588829,1,'371 0 ',1795801588849,1795801588849,NULL,NULL,0);
INSERT INTO source VALUES(3,'list2.txt','list','/tmp/fix/list2.txt',1795801591997,1,'143 0 ',1795801592134,1795801592134,NULL,NULL,0);
CREATE TABLE alias (
  source INTEGER NOT NULL, name TEXT NOT NULL, url TEXT NOT NULL, PRIMARY KEY (source, name)) WITHOUT ROWID;
INSERT INTO alias VALUES(1,'1a.html','http://www.paper.example/news/1');
INSERT INTO alias VALUES(1,'1b.html','https://paper.example/news/1/');
INSERT INTO alias VALUES(1,'1c.html','https://paper.example/news/1?utm_source=rss#top');
INSERT INTO alias VALUES(1,'2a.html','http://paper.example/news/2');
INSERT INTO alias VALUES(1,'2b.html','https://www.paper.example:443/news/2/');
INSERT INTO alias VALUES(1,'3a.html','https://paper.example/story/index.html');
INSERT INTO alias VALUES(1,'3b.html','https://paper.example/story/');
INSERT INTO alias VALUES(1,'4a.html','http://paper.example/news/4');
INSERT INTO alias VALUES(1,'4b.html','https://paper.example/news/4/');
INSERT INTO alias VALUES(1,'4c.html','http://paper.example/news/4');
INSERT INTO alias VALUES(1,'5a.html','https://www.other.example/news/5');
INSERT INTO alias VALUES(1,'6a.html','https://plain.example/news/6');
INSERT INTO alias VALUES(1,'7a.html','https://b%C3%BCcher.example/news/7');
INSERT INTO alias VALUES(1,'7b.html','https://bücher.example/news/7');
CREATE TABLE skip (
  source INTEGER NOT NULL, reason TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (source, reason)) WITHOUT ROWID;
CREATE TABLE file (id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE);
INSERT INTO file VALUES(1,'/tmp/fix/state/journal/chapar-20261127174628-fetch-2479-1.warc.gz');
CREATE TABLE item (
  seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, source INTEGER NOT NULL, url TEXT NOT NULL,
  form INTEGER NOT NULL, file INTEGER, path TEXT, offset INTEGER NOT NULL, inner INTEGER NOT NULL,
  length INTEGER NOT NULL, fetchedAt INTEGER NOT NULL, entry TEXT,
  state INTEGER NOT NULL DEFAULT 0, attempt INTEGER NOT NULL DEFAULT 0, owner TEXT, sentAt INTEGER,
  deadline INTEGER, reason TEXT, stage TEXT, endedAt INTEGER);
INSERT INTO item VALUES(1,X'bec1dc4f65205190a4f754848979b2d6',1,'http://www.paper.example/news/1',0,NULL,'/tmp/fix/pages/1a.html',0,0,1258,1714608000000,NULL,3,1,'fetch-2479-1795801580847',1795801582892,1795801602892,NULL,'store',1795801582978);
INSERT INTO item VALUES(2,X'95a407fbce25559e92ae354a14c901b8',1,'https://paper.example/news/1/',0,NULL,'/tmp/fix/pages/1b.html',0,0,1270,1714694400000,NULL,3,1,'fetch-2479-1795801580847',1795801582892,1795801602892,NULL,'store',1795801582980);
INSERT INTO item VALUES(3,X'16b1a49ad8b355d382ad23259ddada53',1,'https://paper.example/news/1?utm_source=rss#top',0,NULL,'/tmp/fix/pages/1c.html',0,0,1270,1714780800000,NULL,3,1,'fetch-2479-1795801580847',1795801582892,1795801602892,NULL,'store',1795801582980);
INSERT INTO item VALUES(4,X'369e12f7a59e5596a4215efec9cf1530',1,'http://paper.example/news/2',0,NULL,'/tmp/fix/pages/2a.html',0,0,1258,1714608000000,NULL,3,1,'fetch-2479-1795801580847',1795801582892,1795801602892,NULL,'store',1795801582980);
INSERT INTO item VALUES(5,X'75841482f5e7539286b9afc35a6b7f45',1,'https://www.paper.example:443/news/2/',0,NULL,'/tmp/fix/pages/2b.html',0,0,1258,1714953600000,NULL,3,1,'fetch-2479-1795801580847',1795801582892,1795801602892,NULL,'store',1795801582980);
INSERT INTO item VALUES(6,X'67d4b252b19953c1b66cac737ed9d165',1,'https://paper.example/story/index.html',0,NULL,'/tmp/fix/pages/3a.html',0,0,1258,1714867200000,NULL,3,1,'fetch-2479-1795801580847',1795801582892,1795801602892,NULL,'store',1795801582980);
INSERT INTO item VALUES(7,X'6f0e114be52a5c899750f5a462f040ef',1,'https://paper.example/story/',0,NULL,'/tmp/fix/pages/3b.html',0,0,1270,1714608000000,NULL,3,1,'fetch-2479-1795801580847',1795801582892,1795801602892,NULL,'store',1795801582980);
INSERT INTO item VALUES(8,X'e684398d9fae5c618ed0969770e81e0d',1,'http://paper.example/news/4',0,NULL,'/tmp/fix/pages/4a.html',0,0,1258,1714608000000,NULL,3,1,'fetch-2479-1795801580847',1795801582892,1795801602892,NULL,'store',1795801582980);
INSERT INTO item VALUES(9,X'567990843ef25c0486c06259a8b22716',1,'https://paper.example/news/4/',0,NULL,'/tmp/fix/pages/4b.html',0,0,1270,1714780800000,NULL,3,1,'fetch-2479-1795801580847',1795801582892,1795801602892,NULL,'store',1795801582980);
INSERT INTO item VALUES(10,X'abffcd9da119506dbe40cf2245e4721f',1,'http://paper.example/news/4',0,NULL,'/tmp/fix/pages/4c.html',0,0,1258,1714953600000,NULL,5,1,'fetch-2479-1795801580847',1795801582892,1795801602892,NULL,'store',1795801582980);
INSERT INTO item VALUES(11,X'1812863c5a335ce480e4c136ae073d59',1,'https://www.other.example/news/5',0,NULL,'/tmp/fix/pages/5a.html',0,0,1258,1714694400000,NULL,3,1,'fetch-2479-1795801580847',1795801582892,1795801602892,NULL,'store',1795801582980);
INSERT INTO item VALUES(12,X'd4bb09e70cb8526cbc389df40b1ea211',1,'https://plain.example/news/6',0,NULL,'/tmp/fix/pages/6a.html',0,0,1258,1714694400000,NULL,3,1,'fetch-2479-1795801580847',1795801582892,1795801602892,NULL,'store',1795801582981);
INSERT INTO item VALUES(13,X'fa3405184eeb53afbc9c55f30b78cb39',1,'https://b%C3%BCcher.example/news/7',0,NULL,'/tmp/fix/pages/7a.html',0,0,1258,1714608000000,NULL,3,1,'fetch-2479-1795801580847',1795801582892,1795801602892,NULL,'store',1795801582981);
INSERT INTO item VALUES(14,X'f8a656d705e65668ae1f3e2dbb6a4f80',1,'https://bücher.example/news/7',0,NULL,'/tmp/fix/pages/7b.html',0,0,1270,1714694400000,NULL,3,1,'fetch-2479-1795801580847',1795801582892,1795801602892,NULL,'store',1795801582981);
INSERT INTO item VALUES(15,X'4a6692d7e18843d2b3bfbe58b2deec7d',2,'http://127.0.0.1:8573/ferry-line.html',1,1,NULL,255,0,4579,1795801588906,NULL,3,1,'fetch-2479-1795801580847',1795801588920,1795801593920,NULL,'store',1795801588975);
INSERT INTO item VALUES(16,X'0d35d9d952384e40858230ec77cfd974',2,'http://127.0.0.1:8573/ferry-line.html?utm_source=rss',1,1,NULL,2424,0,4594,1795801588929,NULL,5,1,'fetch-2479-1795801580847',1795801588948,1795801593948,NULL,'store',1795801588975);
INSERT INTO item VALUES(17,X'9377e7742b8d4f179090404cf8a08541',2,'http://127.0.0.1:8573/ferry-line.html#comments',1,1,NULL,4607,0,4645,1795801588932,NULL,5,1,'fetch-2479-1795801580847',1795801588948,1795801593948,NULL,'store',1795801588975);
INSERT INTO item VALUES(18,X'0670cf215fd946f9954be57969fdceb7',2,'http://127.0.0.1:8573/salt-road.html',1,1,NULL,6798,0,3751,1795801588936,NULL,3,1,'fetch-2479-1795801580847',1795801588948,1795801593948,NULL,'store',1795801588975);
INSERT INTO item VALUES(19,X'709231397cb246a89796c9c45f64c69c',2,'http://127.0.0.1:8573/%73alt-road.html',1,1,NULL,8649,0,3753,1795801588956,NULL,5,1,'fetch-2479-1795801580847',1795801588988,1795801593988,NULL,'store',1795801589011);
INSERT INTO item VALUES(20,X'6ba49c61505244d19a710e6fff167e24',3,'http://127.0.0.1:8573/ferry-line.html',1,1,NULL,10506,0,4579,1795801592188,NULL,5,1,'fetch-2479-1795801580847',1795801592188,1795801597188,NULL,'store',1795801592229);
INSERT INTO item VALUES(21,X'f21bf55b22964fa1a43b1ed7d7862bd9',3,'http://127.0.0.1:8573/drought-letter.html',1,1,NULL,12676,0,4261,1795801592192,NULL,3,1,'fetch-2479-1795801580847',1795801592229,1795801597229,NULL,'store',1795801592257);
CREATE TABLE pulse (
  id INTEGER PRIMARY KEY CHECK (id = 1), receiptAt INTEGER NOT NULL, duplicates INTEGER NOT NULL,
  unknown INTEGER NOT NULL, revived INTEGER NOT NULL);
INSERT INTO pulse VALUES(1,1795801592257,0,0,0);
CREATE TABLE book (
  source INTEGER PRIMARY KEY, fetched INTEGER NOT NULL DEFAULT 0, s0 INTEGER NOT NULL DEFAULT 0,
  s1 INTEGER NOT NULL DEFAULT 0, s2 INTEGER NOT NULL DEFAULT 0, s3 INTEGER NOT NULL DEFAULT 0,
  s4 INTEGER NOT NULL DEFAULT 0, s5 INTEGER NOT NULL DEFAULT 0, s6 INTEGER NOT NULL DEFAULT 0,
  s7 INTEGER NOT NULL DEFAULT 0);
INSERT INTO book VALUES(1,14,0,0,0,13,0,1,0,0);
INSERT INTO book VALUES(2,5,0,0,0,2,0,3,0,0);
INSERT INTO book VALUES(3,2,0,0,0,1,0,1,0,0);
CREATE TABLE frontier (
  seq INTEGER PRIMARY KEY, source INTEGER NOT NULL, url TEXT NOT NULL, entry TEXT,
  state INTEGER NOT NULL DEFAULT 0, tries INTEGER NOT NULL DEFAULT 0, nextAt INTEGER NOT NULL,
  owner TEXT, lease INTEGER, lastError TEXT, UNIQUE (source, url));
INSERT INTO frontier VALUES(1,2,'http://127.0.0.1:8573/ferry-line.html',NULL,2,0,1795801588849,NULL,1795801608887,NULL);
INSERT INTO frontier VALUES(2,2,'http://127.0.0.1:8573/ferry-line.html/',NULL,3,1,1795801588849,NULL,1795801608887,'the server answered 404');
INSERT INTO frontier VALUES(3,2,'http://127.0.0.1:8573/ferry-line.html?utm_source=rss',NULL,2,0,1795801588849,NULL,1795801608887,NULL);
INSERT INTO frontier VALUES(4,2,'http://127.0.0.1:8573/ferry-line.html#comments',NULL,2,0,1795801588849,NULL,1795801608887,NULL);
INSERT INTO frontier VALUES(5,2,'http://127.0.0.1:8573/salt-road.html',NULL,2,0,1795801588849,NULL,1795801608887,NULL);
INSERT INTO frontier VALUES(6,2,'http://127.0.0.1:9/wait',NULL,0,1,1795801618937,NULL,1795801608887,'no-connection: http://127.0.0.1:9/wait: connection reset (error set): Connection refused) (errno: 111)');
INSERT INTO frontier VALUES(7,2,'http://127.0.0.1:9/wait/',NULL,0,1,1795801618938,NULL,1795801608887,'no-connection: http://127.0.0.1:9/wait/: connection reset (error set): Connection refused) (errno: 111)');
INSERT INTO frontier VALUES(8,2,'http://127.0.0.1:8573/missing',NULL,3,1,1795801588849,NULL,1795801608887,'the server answered 404');
INSERT INTO frontier VALUES(9,2,'http://127.0.0.1:8573/missing?fbclid=1',NULL,3,1,1795801588849,NULL,1795801608887,'the server answered 404');
INSERT INTO frontier VALUES(10,2,'http://127.0.0.1:8573/%73alt-road.html',NULL,2,0,1795801588849,NULL,1795801608887,NULL);
INSERT INTO frontier VALUES(11,3,'http://127.0.0.1:8573/ferry-line.html',NULL,2,0,1795801592134,NULL,1795801612184,NULL);
INSERT INTO frontier VALUES(12,3,'http://127.0.0.1:8573/drought-letter.html',NULL,2,0,1795801592134,NULL,1795801612184,NULL);
INSERT INTO frontier VALUES(13,3,'http://127.0.0.1:9/wait?gclid=7',NULL,0,1,1795801622193,NULL,1795801612184,'no-connection: http://127.0.0.1:9/wait?gclid=7: connection reset (error set): Connection refused) (errno: 111)');
INSERT INTO frontier VALUES(14,3,'http://127.0.0.1:8573/missing/',NULL,3,1,1795801592134,NULL,1795801612184,'the server answered 404');
CREATE INDEX itemQueued ON item(seq, length) WHERE state = 0;
CREATE INDEX itemInFlight ON item(deadline, attempt, sentAt, owner, length) WHERE state = 1;
CREATE INDEX itemDead ON item(endedAt) WHERE state = 2;
CREATE TRIGGER bookOpened AFTER INSERT ON source BEGIN INSERT INTO book (source) VALUES (new.id); END;
CREATE TRIGGER itemEntered AFTER INSERT ON item BEGIN
  UPDATE book SET fetched = fetched + 1, s0 = s0 + 1 WHERE source = new.source;
END;
CREATE TRIGGER itemMoved AFTER UPDATE OF state ON item WHEN old.state <> new.state BEGIN
  UPDATE book SET
    s0 = s0 + (new.state = 0) - (old.state = 0), s1 = s1 + (new.state = 1) - (old.state = 1),
    s2 = s2 + (new.state = 2) - (old.state = 2), s3 = s3 + (new.state = 3) - (old.state = 3),
    s4 = s4 + (new.state = 4) - (old.state = 4), s5 = s5 + (new.state = 5) - (old.state = 5),
    s6 = s6 + (new.state = 6) - (old.state = 6), s7 = s7 + (new.state = 7) - (old.state = 7)
  WHERE source = new.source;
END;
CREATE INDEX frontierPending ON frontier(nextAt, seq) WHERE state = 0;
CREATE INDEX frontierClaimed ON frontier(lease) WHERE state = 1;
CREATE INDEX frontierState ON frontier(source, state);
COMMIT;
