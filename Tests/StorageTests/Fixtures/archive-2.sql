PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES('1 articles, revisions, receipts, index');
INSERT INTO grdb_migrations VALUES('2 former identities');
INSERT INTO grdb_migrations VALUES('3 quality and kind of articles');
INSERT INTO grdb_migrations VALUES('4 pages by arrival, language and section, undated articles');
INSERT INTO grdb_migrations VALUES('one article a page');
CREATE TABLE article (
  id INTEGER PRIMARY KEY,
  identity TEXT NOT NULL UNIQUE,  -- ArticleID
  address TEXT NOT NULL,          -- what the identity is the hash of
  current INTEGER NOT NULL REFERENCES revision (id),
  fingerprint BLOB NOT NULL,      -- the current revision's
  first_seen INTEGER NOT NULL,    -- the first and the last capture, whatever the content
  last_seen INTEGER NOT NULL,
  captures INTEGER NOT NULL,
  revisions INTEGER NOT NULL,
  url TEXT NOT NULL,              -- as answered
  canonical_url TEXT,
  source TEXT NOT NULL,
  host TEXT NOT NULL,
  host_key TEXT NOT NULL,         -- labels reversed, each with a full stop behind: com.example.www.
  site_name TEXT,
  headline TEXT NOT NULL,
  authors TEXT NOT NULL,          -- a JSON array
  language TEXT,                  -- BCP 47, lower case
  section TEXT,
  published TEXT,                 -- ISO 8601 to the precision that is known
  sort_time INTEGER NOT NULL,     -- published, or the first capture where that is unknown
  fetched_at INTEGER NOT NULL,    -- the current content's first capture
  attribution_name TEXT,
  attribution_url TEXT,
  letters INTEGER NOT NULL        -- the body's length
, quality REAL, page_kind TEXT);
INSERT INTO article VALUES(1,'d3237a94da256ee9357b0d68ca58af34','//example.com/0',13,X'd7f9a01f11da92f7af03f9bc15a5307a8e74bce826106c684e2ed197c741ae6d',1700000000000,1700000000001,2,2,'https://example.com/0',NULL,'storer','example.com','com.example.',NULL,'Page 0 round 1','[]',NULL,NULL,NULL,1700000000000,1700000000001,NULL,NULL,125,NULL,NULL);
INSERT INTO article VALUES(2,'19be2ecc78476a55c2fe2c167c2f36c4','//example.com/1',14,X'2313056800a77121034e7cb0210ed5f847db3155352c1af27a51dd7c9c593233',1700000000000,1700000000001,2,2,'https://example.com/1',NULL,'storer','example.com','com.example.',NULL,'Page 1 round 1','[]',NULL,NULL,NULL,1700000000000,1700000000001,NULL,NULL,125,NULL,NULL);
INSERT INTO article VALUES(3,'0e64699121e5ddd89d0ff10d7aff40e4','//example.com/2',15,X'99f3f06af374f9271c3aa028991a120da835a540f2d505a874484cba364de8e9',1700000000000,1700000000001,2,2,'https://example.com/2',NULL,'storer','example.com','com.example.',NULL,'Page 2 round 1','[]',NULL,NULL,NULL,1700000000000,1700000000001,NULL,NULL,125,NULL,NULL);
INSERT INTO article VALUES(4,'0a9f6a11e16574f42158fee20b6b3da7','//example.com/3',16,X'1eb0f3abde5264b2040aa5b21237360940633bca19d77a03988795b740e36291',1700000000000,1700000000001,2,2,'https://example.com/3',NULL,'storer','example.com','com.example.',NULL,'Page 3 round 1','[]',NULL,NULL,NULL,1700000000000,1700000000001,NULL,NULL,125,NULL,NULL);
INSERT INTO article VALUES(5,'56ac138aa7f3ed5ffcbf4128fe94781b','//example.com/4',17,X'7581a3f4be6e75e26bc9f308064c8cb476a8cc5ce3d83b09cf65c22a64e617c7',1700000000000,1700000000001,2,2,'https://example.com/4',NULL,'storer','example.com','com.example.',NULL,'Page 4 round 1','[]',NULL,NULL,NULL,1700000000000,1700000000001,NULL,NULL,125,NULL,NULL);
INSERT INTO article VALUES(6,'379b78a002f4319e4c13ddf7ff0ba445','//example.com/5',18,X'95a0403862a56ed941f6daa790169b020cf1b015381f028513aace110200e95e',1700000000000,1700000000001,2,2,'https://example.com/5',NULL,'storer','example.com','com.example.',NULL,'Page 5 round 1','[]',NULL,NULL,NULL,1700000000000,1700000000001,NULL,NULL,125,NULL,NULL);
INSERT INTO article VALUES(7,'0964b9e60308358f32cccfee592ffc68','//example.com/6',19,X'0fc01419326b7decc2d7fa5339431b6e10e2a04d454ba22c7a18400a6cdfe89d',1700000000000,1700000000001,2,2,'https://example.com/6',NULL,'storer','example.com','com.example.',NULL,'Page 6 round 1','[]',NULL,NULL,NULL,1700000000000,1700000000001,NULL,NULL,125,NULL,NULL);
INSERT INTO article VALUES(8,'c034e629e8f85b8114e21796dce06896','//example.com/7',20,X'81d3dbd729bd03d4982e1703e78cd5ed6bc2618aa3caeb0e5c096ceb632e9d9c',1700000000000,1700000000001,2,2,'https://example.com/7',NULL,'storer','example.com','com.example.',NULL,'Page 7 round 1','[]',NULL,NULL,NULL,1700000000000,1700000000001,NULL,NULL,125,NULL,NULL);
INSERT INTO article VALUES(9,'c2530e4bc2e5f0cac8f0b8de47d35cbe','//example.com/8',21,X'1a90fc90bad09fe5ebbb27bdcac6071871396e1197876eb3796be822521f69d3',1700000000000,1700000000001,2,2,'https://example.com/8',NULL,'storer','example.com','com.example.',NULL,'Page 8 round 1','[]',NULL,NULL,NULL,1700000000000,1700000000001,NULL,NULL,125,NULL,NULL);
INSERT INTO article VALUES(10,'383602e38df6db25ac2dbf616daa02e1','//example.com/9',22,X'd2946258be0e76346fc1e08619fb0e7679124d15602a8dd713df9747da48eb3b',1700000000000,1700000000001,2,2,'https://example.com/9',NULL,'storer','example.com','com.example.',NULL,'Page 9 round 1','[]',NULL,NULL,NULL,1700000000000,1700000000001,NULL,NULL,125,NULL,NULL);
INSERT INTO article VALUES(11,'c386d098e8b96cc5ffeea35ddf5d3352','//example.com/10',23,X'd3e337400598b51df75a956c7cc84b6be6e6c701d9f5089f51f65e014b8e8869',1700000000000,1700000000001,2,2,'https://example.com/10',NULL,'storer','example.com','com.example.',NULL,'Page 10 round 1','[]',NULL,NULL,NULL,1700000000000,1700000000001,NULL,NULL,130,NULL,NULL);
INSERT INTO article VALUES(12,'653d35012a668517206c535d7b86b53e','//example.com/11',24,X'9dcac4e0d0c2a818791d27b6b7725f44e00226cf11a51a1a778ab383f3e7a345',1700000000000,1700000000001,2,2,'https://example.com/11',NULL,'storer','example.com','com.example.',NULL,'Page 11 round 1','[]',NULL,NULL,NULL,1700000000000,1700000000001,NULL,NULL,130,NULL,NULL);
CREATE TABLE revision (
  id INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
  first_seen INTEGER NOT NULL,
  last_seen INTEGER NOT NULL,
  fingerprint BLOB NOT NULL,
  item TEXT NOT NULL,             -- the item that brought it
  stored_at INTEGER NOT NULL,
  json TEXT NOT NULL              -- the Article
);
INSERT INTO revision VALUES(1,1,1700000000000,1700000000000,X'813f4996523c9477a5bb9422bf05a1a2291076c128c5aca0a4b4229b66e0f798','storer-0-0',1700000000000,'{"answeredURL":"https://example.com/0","authors":[],"body":[{"kind":"paragraph","text":"Paragraph 0 of page 0, 0."},{"kind":"paragraph","text":"Paragraph 1 of page 0, 0."},{"kind":"paragraph","text":"Paragraph 2 of page 0, 0."},{"kind":"paragraph","text":"Paragraph 3 of page 0, 0."},{"kind":"paragraph","text":"Paragraph 4 of page 0, 0."}],"dates":{"candidates":[]},"evidence":[],"fetchedAt":"2023-11-14T22:13:20.000Z","headline":"Page 0 round 0","isCut":false,"isRightToLeft":false,"removed":[],"site":{"host":"example.com"},"source":"storer","tags":[],"url":"https://example.com/0"}');
INSERT INTO revision VALUES(2,2,1700000000000,1700000000000,X'474b4db51426f42e9fdfce0aa3aa1c14cd655464e5fa0af45d46668ba7c14260','storer-0-1',1700000000000,'{"answeredURL":"https://example.com/1","authors":[],"body":[{"kind":"paragraph","text":"Paragraph 0 of page 1, 0."},{"kind":"paragraph","text":"Paragraph 1 of page 1, 0."},{"kind":"paragraph","text":"Paragraph 2 of page 1, 0."},{"kind":"paragraph","text":"Paragraph 3 of page 1, 0."},{"kind":"paragraph","text":"Paragraph 4 of page 1, 0."}],"dates":{"candidates":[]},"evidence":[],"fetchedAt":"2023-11-14T22:13:20.000Z","headline":"Page 1 round 0","isCut":false,"isRightToLeft":false,"removed":[],"site":{"host":"example.com"},"source":"storer","tags":[],"url":"https://example.com/1"}');
INSERT INTO revision VALUES(3,3,1700000000000,1700000000000,X'e580fe0c36ba2e63be9a620f5ca27969dc6eac0e00935c564f8897223c2a908c','storer-0-2',1700000000000,'{"answeredURL":"https://example.com/2","authors":[],"body":[{"kind":"paragraph","text":"Paragraph 0 of page 2, 0."},{"kind":"paragraph","text":"Paragraph 1 of page 2, 0."},{"kind":"paragraph","text":"Paragraph 2 of page 2, 0."},{"kind":"paragraph","text":"Paragraph 3 of page 2, 0."},{"kind":"paragraph","text":"Paragraph 4 of page 2, 0."}],"dates":{"candidates":[]},"evidence":[],"fetchedAt":"2023-11-14T22:13:20.000Z","headline":"Page 2 round 0","isCut":false,"isRightToLeft":false,"removed":[],"site":{"host":"example.com"},"source":"storer","tags":[],"url":"https://example.com/2"}');
INSERT INTO revision VALUES(4,4,1700000000000,1700000000000,X'196f13aedb85df74d4ad0dad43efd790a8f631b2efdc23a720141a257c8f8508','storer-0-3',1700000000000,'{"answeredURL":"https://example.com/3","authors":[],"body":[{"kind":"paragraph","text":"Paragraph 0 of page 3, 0."},{"kind":"paragraph","text":"Paragraph 1 of page 3, 0."},{"kind":"paragraph","text":"Paragraph 2 of page 3, 0."},{"kind":"paragraph","text":"Paragraph 3 of page 3, 0."},{"kind":"paragraph","text":"Paragraph 4 of page 3, 0."}],"dates":{"candidates":[]},"evidence":[],"fetchedAt":"2023-11-14T22:13:20.000Z","headline":"Page 3 round 0","isCut":false,"isRightToLeft":false,"removed":[],"site":{"host":"example.com"},"source":"storer","tags":[],"url":"https://example.com/3"}');
INSERT INTO revision VALUES(5,5,1700000000000,1700000000000,X'4450c269e62ef115a02117d46b0091781f8cca03931eee47dd7eae419f9122dc','storer-0-4',1700000000000,'{"answeredURL":"https://example.com/4","authors":[],"body":[{"kind":"paragraph","text":"Paragraph 0 of page 4, 0."},{"kind":"paragraph","text":"Paragraph 1 of page 4, 0."},{"kind":"paragraph","text":"Paragraph 2 of page 4, 0."},{"kind":"paragraph","text":"Paragraph 3 of page 4, 0."},{"kind":"paragraph","text":"Paragraph 4 of page 4, 0."}],"dates":{"candidates":[]},"evidence":[],"fetchedAt":"2023-11-14T22:13:20.000Z","headline":"Page 4 round 0","isCut":false,"isRightToLeft":false,"removed":[],"site":{"host":"example.com"},"source":"storer","tags":[],"url":"https://example.com/4"}');
INSERT INTO revision VALUES(6,6,1700000000000,1700000000000,X'9f63d8b825cf3d8d1559d3bbd73c488ced47303aee7d59e6f0c19ab74dfe609d','storer-0-5',1700000000000,'{"answeredURL":"https://example.com/5","authors":[],"body":[{"kind":"paragraph","text":"Paragraph 0 of page 5, 0."},{"kind":"paragraph","text":"Paragraph 1 of page 5, 0."},{"kind":"paragraph","text":"Paragraph 2 of page 5, 0."},{"kind":"paragraph","text":"Paragraph 3 of page 5, 0."},{"kind":"paragraph","text":"Paragraph 4 of page 5, 0."}],"dates":{"candidates":[]},"evidence":[],"fetchedAt":"2023-11-14T22:13:20.000Z","headline":"Page 5 round 0","isCut":false,"isRightToLeft":false,"removed":[],"site":{"host":"example.com"},"source":"storer","tags":[],"url":"https://example.com/5"}');
INSERT INTO revision VALUES(7,7,1700000000000,1700000000000,X'416b3652b25cae57464fa7b4752e0cfb45961b96de68fdf4004a405ccfb151c0','storer-0-6',1700000000000,'{"answeredURL":"https://example.com/6","authors":[],"body":[{"kind":"paragraph","text":"Paragraph 0 of page 6, 0."},{"kind":"paragraph","text":"Paragraph 1 of page 6, 0."},{"kind":"paragraph","text":"Paragraph 2 of page 6, 0."},{"kind":"paragraph","text":"Paragraph 3 of page 6, 0."},{"kind":"paragraph","text":"Paragraph 4 of page 6, 0."}],"dates":{"candidates":[]},"evidence":[],"fetchedAt":"2023-11-14T22:13:20.000Z","headline":"Page 6 round 0","isCut":false,"isRightToLeft":false,"removed":[],"site":{"host":"example.com"},"source":"storer","tags":[],"url":"https://example.com/6"}');
INSERT INTO revision VALUES(8,8,1700000000000,1700000000000,X'17e58a69468d4701307244f24429fdc10c316421558a5c399f3d777914451c5e','storer-0-7',1700000000000,'{"answeredURL":"https://example.com/7","authors":[],"body":[{"kind":"paragraph","text":"Paragraph 0 of page 7, 0."},{"kind":"paragraph","text":"Paragraph 1 of page 7, 0."},{"kind":"paragraph","text":"Paragraph 2 of page 7, 0."},{"kind":"paragraph","text":"Paragraph 3 of page 7, 0."},{"kind":"paragraph","text":"Paragraph 4 of page 7, 0."}],"dates":{"candidates":[]},"evidence":[],"fetchedAt":"2023-11-14T22:13:20.000Z","headline":"Page 7 round 0","isCut":false,"isRightToLeft":false,"removed":[],"site":{"host":"example.com"},"source":"storer","tags":[],"url":"https://example.com/7"}');
INSERT INTO revision VALUES(9,9,1700000000000,1700000000000,X'793c70be48af840b76c97895ad1d60efab473808f28567fe19ae2acd7b947133','storer-0-8',1700000000000,'{"answeredURL":"https://example.com/8","authors":[],"body":[{"kind":"paragraph","text":"Paragraph 0 of page 8, 0."},{"kind":"paragraph","text":"Paragraph 1 of page 8, 0."},{"kind":"paragraph","text":"Paragraph 2 of page 8, 0."},{"kind":"paragraph","text":"Paragraph 3 of page 8, 0."},{"kind":"paragraph","text":"Paragraph 4 of page 8, 0."}],"dates":{"candidates":[]},"evidence":[],"fetchedAt":"2023-11-14T22:13:20.000Z","headline":"Page 8 round 0","isCut":false,"isRightToLeft":false,"removed":[],"site":{"host":"example.com"},"source":"storer","tags":[],"url":"https://example.com/8"}');
INSERT INTO revision VALUES(10,10,1700000000000,1700000000000,X'1a8d5e44520266b4cd23928e4c09ccfb363236c650aaf5eb6df7a37a9b639f89','storer-0-9',1700000000000,'{"answeredURL":"https://example.com/9","authors":[],"body":[{"kind":"paragraph","text":"Paragraph 0 of page 9, 0."},{"kind":"paragraph","text":"Paragraph 1 of page 9, 0."},{"kind":"paragraph","text":"Paragraph 2 of page 9, 0."},{"kind":"paragraph","text":"Paragraph 3 of page 9, 0."},{"kind":"paragraph","text":"Paragraph 4 of page 9, 0."}],"dates":{"candidates":[]},"evidence":[],"fetchedAt":"2023-11-14T22:13:20.000Z","headline":"Page 9 round 0","isCut":false,"isRightToLeft":false,"removed":[],"site":{"host":"example.com"},"source":"storer","tags":[],"url":"https://example.com/9"}');
INSERT INTO revision VALUES(11,11,1700000000000,1700000000000,X'44c6977aff1a401c1b38eff8bd6ae02ddf56097f5304b01e63f4677afee7c3bb','storer-0-10',1700000000000,'{"answeredURL":"https://example.com/10","authors":[],"body":[{"kind":"paragraph","text":"Paragraph 0 of page 10, 0."},{"kind":"paragraph","text":"Paragraph 1 of page 10, 0."},{"kind":"paragraph","text":"Paragraph 2 of page 10, 0."},{"kind":"paragraph","text":"Paragraph 3 of page 10, 0."},{"kind":"paragraph","text":"Paragraph 4 of page 10, 0."}],"dates":{"candidates":[]},"evidence":[],"fetchedAt":"2023-11-14T22:13:20.000Z","headline":"Page 10 round 0","isCut":false,"isRightToLeft":false,"removed":[],"site":{"host":"example.com"},"source":"storer","tags":[],"url":"https://example.com/10"}');
INSERT INTO revision VALUES(12,12,1700000000000,1700000000000,X'78905b95ad656e00ecf5c277d93fe2ed1a960535ed6fdb01a22e9c5e79cfeac6','storer-0-11',1700000000000,'{"answeredURL":"https://example.com/11","authors":[],"body":[{"kind":"paragraph","text":"Paragraph 0 of page 11, 0."},{"kind":"paragraph","text":"Paragraph 1 of page 11, 0."},{"kind":"paragraph","text":"Paragraph 2 of page 11, 0."},{"kind":"paragraph","text":"Paragraph 3 of page 11, 0."},{"kind":"paragraph","text":"Paragraph 4 of page 11, 0."}],"dates":{"candidates":[]},"evidence":[],"fetchedAt":"2023-11-14T22:13:20.000Z","headline":"Page 11 round 0","isCut":false,"isRightToLeft":false,"removed":[],"site":{"host":"example.com"},"source":"storer","tags":[],"url":"https://example.com/11"}');
INSERT INTO revision VALUES(13,1,1700000000001,1700000000001,X'd7f9a01f11da92f7af03f9bc15a5307a8e74bce826106c684e2ed197c741ae6d','storer-1-0',1700000000000,'{"answeredURL":"https://example.com/0","authors":[],"body":[{"kind":"paragraph","text":"Paragraph 0 of page 0, 1."},{"kind":"paragraph","text":"Paragraph 1 of page 0, 1."},{"kind":"paragraph","text":"Paragraph 2 of page 0, 1."},{"kind":"paragraph","text":"Paragraph 3 of page 0, 1."},{"kind":"paragraph","text":"Paragraph 4 of page 0, 1."}],"dates":{"candidates":[]},"evidence":[],"fetchedAt":"2023-11-14T22:13:20.001Z","headline":"Page 0 round 1","isCut":false,"isRightToLeft":false,"removed":[],"site":{"host":"example.com"},"source":"storer","tags":[],"url":"https://example.com/0"}');
INSERT INTO revision VALUES(14,2,1700000000001,1700000000001,X'2313056800a77121034e7cb0210ed5f847db3155352c1af27a51dd7c9c593233','storer-1-1',1700000000000,'{"answeredURL":"https://example.com/1","authors":[],"body":[{"kind":"paragraph","text":"Paragraph 0 of page 1, 1."},{"kind":"paragraph","text":"Paragraph 1 of page 1, 1."},{"kind":"paragraph","text":"Paragraph 2 of page 1, 1."},{"kind":"paragraph","text":"Paragraph 3 of page 1, 1."},{"kind":"paragraph","text":"Paragraph 4 of page 1, 1."}],"dates":{"candidates":[]},"evidence":[],"fetchedAt":"2023-11-14T22:13:20.001Z","headline":"Page 1 round 1","isCut":false,"isRightToLeft":false,"removed":[],"site":{"host":"example.com"},"source":"storer","tags":[],"url":"https://example.com/1"}');
INSERT INTO revision VALUES(15,3,1700000000001,1700000000001,X'99f3f06af374f9271c3aa028991a120da835a540f2d505a874484cba364de8e9','storer-1-2',1700000000000,'{"answeredURL":"https://example.com/2","authors":[],"body":[{"kind":"paragraph","text":"Paragraph 0 of page 2, 1."},{"kind":"paragraph","text":"Paragraph 1 of page 2, 1."},{"kind":"paragraph","text":"Paragraph 2 of page 2, 1."},{"kind":"paragraph","text":"Paragraph 3 of page 2, 1."},{"kind":"paragraph","text":"Paragraph 4 of page 2, 1."}],"dates":{"candidates":[]},"evidence":[],"fetchedAt":"2023-11-14T22:13:20.001Z","headline":"Page 2 round 1","isCut":false,"isRightToLeft":false,"removed":[],"site":{"host":"example.com"},"source":"storer","tags":[],"url":"https://example.com/2"}');
INSERT INTO revision VALUES(16,4,1700000000001,1700000000001,X'1eb0f3abde5264b2040aa5b21237360940633bca19d77a03988795b740e36291','storer-1-3',1700000000000,'{"answeredURL":"https://example.com/3","authors":[],"body":[{"kind":"paragraph","text":"Paragraph 0 of page 3, 1."},{"kind":"paragraph","text":"Paragraph 1 of page 3, 1."},{"kind":"paragraph","text":"Paragraph 2 of page 3, 1."},{"kind":"paragraph","text":"Paragraph 3 of page 3, 1."},{"kind":"paragraph","text":"Paragraph 4 of page 3, 1."}],"dates":{"candidates":[]},"evidence":[],"fetchedAt":"2023-11-14T22:13:20.001Z","headline":"Page 3 round 1","isCut":false,"isRightToLeft":false,"removed":[],"site":{"host":"example.com"},"source":"storer","tags":[],"url":"https://example.com/3"}');
INSERT INTO revision VALUES(17,5,1700000000001,1700000000001,X'7581a3f4be6e75e26bc9f308064c8cb476a8cc5ce3d83b09cf65c22a64e617c7','storer-1-4',1700000000000,'{"answeredURL":"https://example.com/4","authors":[],"body":[{"kind":"paragraph","text":"Paragraph 0 of page 4, 1."},{"kind":"paragraph","text":"Paragraph 1 of page 4, 1."},{"kind":"paragraph","text":"Paragraph 2 of page 4, 1."},{"kind":"paragraph","text":"Paragraph 3 of page 4, 1."},{"kind":"paragraph","text":"Paragraph 4 of page 4, 1."}],"dates":{"candidates":[]},"evidence":[],"fetchedAt":"2023-11-14T22:13:20.001Z","headline":"Page 4 round 1","isCut":false,"isRightToLeft":false,"removed":[],"site":{"host":"example.com"},"source":"storer","tags":[],"url":"https://example.com/4"}');
INSERT INTO revision VALUES(18,6,1700000000001,1700000000001,X'95a0403862a56ed941f6daa790169b020cf1b015381f028513aace110200e95e','storer-1-5',1700000000000,'{"answeredURL":"https://example.com/5","authors":[],"body":[{"kind":"paragraph","text":"Paragraph 0 of page 5, 1."},{"kind":"paragraph","text":"Paragraph 1 of page 5, 1."},{"kind":"paragraph","text":"Paragraph 2 of page 5, 1."},{"kind":"paragraph","text":"Paragraph 3 of page 5, 1."},{"kind":"paragraph","text":"Paragraph 4 of page 5, 1."}],"dates":{"candidates":[]},"evidence":[],"fetchedAt":"2023-11-14T22:13:20.001Z","headline":"Page 5 round 1","isCut":false,"isRightToLeft":false,"removed":[],"site":{"host":"example.com"},"source":"storer","tags":[],"url":"https://example.com/5"}');
INSERT INTO revision VALUES(19,7,1700000000001,1700000000001,X'0fc01419326b7decc2d7fa5339431b6e10e2a04d454ba22c7a18400a6cdfe89d','storer-1-6',1700000000000,'{"answeredURL":"https://example.com/6","authors":[],"body":[{"kind":"paragraph","text":"Paragraph 0 of page 6, 1."},{"kind":"paragraph","text":"Paragraph 1 of page 6, 1."},{"kind":"paragraph","text":"Paragraph 2 of page 6, 1."},{"kind":"paragraph","text":"Paragraph 3 of page 6, 1."},{"kind":"paragraph","text":"Paragraph 4 of page 6, 1."}],"dates":{"candidates":[]},"evidence":[],"fetchedAt":"2023-11-14T22:13:20.001Z","headline":"Page 6 round 1","isCut":false,"isRightToLeft":false,"removed":[],"site":{"host":"example.com"},"source":"storer","tags":[],"url":"https://example.com/6"}');
INSERT INTO revision VALUES(20,8,1700000000001,1700000000001,X'81d3dbd729bd03d4982e1703e78cd5ed6bc2618aa3caeb0e5c096ceb632e9d9c','storer-1-7',1700000000000,'{"answeredURL":"https://example.com/7","authors":[],"body":[{"kind":"paragraph","text":"Paragraph 0 of page 7, 1."},{"kind":"paragraph","text":"Paragraph 1 of page 7, 1."},{"kind":"paragraph","text":"Paragraph 2 of page 7, 1."},{"kind":"paragraph","text":"Paragraph 3 of page 7, 1."},{"kind":"paragraph","text":"Paragraph 4 of page 7, 1."}],"dates":{"candidates":[]},"evidence":[],"fetchedAt":"2023-11-14T22:13:20.001Z","headline":"Page 7 round 1","isCut":false,"isRightToLeft":false,"removed":[],"site":{"host":"example.com"},"source":"storer","tags":[],"url":"https://example.com/7"}');
INSERT INTO revision VALUES(21,9,1700000000001,1700000000001,X'1a90fc90bad09fe5ebbb27bdcac6071871396e1197876eb3796be822521f69d3','storer-1-8',1700000000000,'{"answeredURL":"https://example.com/8","authors":[],"body":[{"kind":"paragraph","text":"Paragraph 0 of page 8, 1."},{"kind":"paragraph","text":"Paragraph 1 of page 8, 1."},{"kind":"paragraph","text":"Paragraph 2 of page 8, 1."},{"kind":"paragraph","text":"Paragraph 3 of page 8, 1."},{"kind":"paragraph","text":"Paragraph 4 of page 8, 1."}],"dates":{"candidates":[]},"evidence":[],"fetchedAt":"2023-11-14T22:13:20.001Z","headline":"Page 8 round 1","isCut":false,"isRightToLeft":false,"removed":[],"site":{"host":"example.com"},"source":"storer","tags":[],"url":"https://example.com/8"}');
INSERT INTO revision VALUES(22,10,1700000000001,1700000000001,X'd2946258be0e76346fc1e08619fb0e7679124d15602a8dd713df9747da48eb3b','storer-1-9',1700000000000,'{"answeredURL":"https://example.com/9","authors":[],"body":[{"kind":"paragraph","text":"Paragraph 0 of page 9, 1."},{"kind":"paragraph","text":"Paragraph 1 of page 9, 1."},{"kind":"paragraph","text":"Paragraph 2 of page 9, 1."},{"kind":"paragraph","text":"Paragraph 3 of page 9, 1."},{"kind":"paragraph","text":"Paragraph 4 of page 9, 1."}],"dates":{"candidates":[]},"evidence":[],"fetchedAt":"2023-11-14T22:13:20.001Z","headline":"Page 9 round 1","isCut":false,"isRightToLeft":false,"removed":[],"site":{"host":"example.com"},"source":"storer","tags":[],"url":"https://example.com/9"}');
INSERT INTO revision VALUES(23,11,1700000000001,1700000000001,X'd3e337400598b51df75a956c7cc84b6be6e6c701d9f5089f51f65e014b8e8869','storer-1-10',1700000000000,'{"answeredURL":"https://example.com/10","authors":[],"body":[{"kind":"paragraph","text":"Paragraph 0 of page 10, 1."},{"kind":"paragraph","text":"Paragraph 1 of page 10, 1."},{"kind":"paragraph","text":"Paragraph 2 of page 10, 1."},{"kind":"paragraph","text":"Paragraph 3 of page 10, 1."},{"kind":"paragraph","text":"Paragraph 4 of page 10, 1."}],"dates":{"candidates":[]},"evidence":[],"fetchedAt":"2023-11-14T22:13:20.001Z","headline":"Page 10 round 1","isCut":false,"isRightToLeft":false,"removed":[],"site":{"host":"example.com"},"source":"storer","tags":[],"url":"https://example.com/10"}');
INSERT INTO revision VALUES(24,12,1700000000001,1700000000001,X'9dcac4e0d0c2a818791d27b6b7725f44e00226cf11a51a1a778ab383f3e7a345','storer-1-11',1700000000000,'{"answeredURL":"https://example.com/11","authors":[],"body":[{"kind":"paragraph","text":"Paragraph 0 of page 11, 1."},{"kind":"paragraph","text":"Paragraph 1 of page 11, 1."},{"kind":"paragraph","text":"Paragraph 2 of page 11, 1."},{"kind":"paragraph","text":"Paragraph 3 of page 11, 1."},{"kind":"paragraph","text":"Paragraph 4 of page 11, 1."}],"dates":{"candidates":[]},"evidence":[],"fetchedAt":"2023-11-14T22:13:20.001Z","headline":"Page 11 round 1","isCut":false,"isRightToLeft":false,"removed":[],"site":{"host":"example.com"},"source":"storer","tags":[],"url":"https://example.com/11"}');
CREATE TABLE receipt (
  item TEXT PRIMARY KEY,
  outcome TEXT NOT NULL,
  reason TEXT,
  article INTEGER REFERENCES article (id),
  revision INTEGER REFERENCES revision (id),
  answered_at INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO receipt VALUES('storer-0-0','stored',NULL,1,1,1700000000000);
INSERT INTO receipt VALUES('storer-0-1','stored',NULL,2,2,1700000000000);
INSERT INTO receipt VALUES('storer-0-10','stored',NULL,11,11,1700000000000);
INSERT INTO receipt VALUES('storer-0-11','stored',NULL,12,12,1700000000000);
INSERT INTO receipt VALUES('storer-0-2','stored',NULL,3,3,1700000000000);
INSERT INTO receipt VALUES('storer-0-3','stored',NULL,4,4,1700000000000);
INSERT INTO receipt VALUES('storer-0-4','stored',NULL,5,5,1700000000000);
INSERT INTO receipt VALUES('storer-0-5','stored',NULL,6,6,1700000000000);
INSERT INTO receipt VALUES('storer-0-6','stored',NULL,7,7,1700000000000);
INSERT INTO receipt VALUES('storer-0-7','stored',NULL,8,8,1700000000000);
INSERT INTO receipt VALUES('storer-0-8','stored',NULL,9,9,1700000000000);
INSERT INTO receipt VALUES('storer-0-9','stored',NULL,10,10,1700000000000);
INSERT INTO receipt VALUES('storer-1-0','revised',NULL,1,13,1700000000000);
INSERT INTO receipt VALUES('storer-1-1','revised',NULL,2,14,1700000000000);
INSERT INTO receipt VALUES('storer-1-10','revised',NULL,11,23,1700000000000);
INSERT INTO receipt VALUES('storer-1-11','revised',NULL,12,24,1700000000000);
INSERT INTO receipt VALUES('storer-1-2','revised',NULL,3,15,1700000000000);
INSERT INTO receipt VALUES('storer-1-3','revised',NULL,4,16,1700000000000);
INSERT INTO receipt VALUES('storer-1-4','revised',NULL,5,17,1700000000000);
INSERT INTO receipt VALUES('storer-1-5','revised',NULL,6,18,1700000000000);
INSERT INTO receipt VALUES('storer-1-6','revised',NULL,7,19,1700000000000);
INSERT INTO receipt VALUES('storer-1-7','revised',NULL,8,20,1700000000000);
INSERT INTO receipt VALUES('storer-1-8','revised',NULL,9,21,1700000000000);
INSERT INTO receipt VALUES('storer-1-9','revised',NULL,10,22,1700000000000);
CREATE TABLE book (
  source TEXT NOT NULL,
  outcome TEXT NOT NULL,
  items INTEGER NOT NULL,
  PRIMARY KEY (source, outcome)
) WITHOUT ROWID;
INSERT INTO book VALUES('storer','revised',12);
INSERT INTO book VALUES('storer','stored',12);
PRAGMA writable_schema=ON;
INSERT INTO sqlite_schema(type,name,tbl_name,rootpage,sql)VALUES('table','word','word',0,'CREATE VIRTUAL TABLE word USING fts5 (
  headline, body, authors, site, tags, content = '''', tokenize = ''ascii''
)');
CREATE TABLE IF NOT EXISTS 'word_data'(id INTEGER PRIMARY KEY, block BLOB);
INSERT INTO word_data VALUES(1,X'0c308268001800');
INSERT INTO word_data VALUES(10,X'00000000010e0e000e0101010201010301010401010501010601010701010801010901010a01010b01010c01010d01010e0101');
INSERT INTO word_data VALUES(137438953473,X'000002c0023030011e030401010305030703070307030703011205010103060808080801120501010306080808080112050101030608080808011205010103060808080801120501010306080808080112050101030608080808011205010103060808080801013101060101090112030101060505080808010601010901060101090106010109010601010901060101090106010109010132010601010f010601010f0112030101060805050808010601010f010601010f010601010f010601010f010601010f01013301060101150106010115010601011501120301010608080505080106010115010601011501060101150106010115010134010601011b010601011b010601011b010601011b0112030101060808080505010601011b010601011b010601011b0101350610030101060808080801013607100301010608080808010137081003010106080808080103636f6d0106010303010601030301060103030106010303010601030301060103030106010303010601030301076578616d706c650106010302010601030201060103020106010302010601030201060103020106010302010601030201026f66010e01010408080808010e01010408080808010e01010408080808010e01010408080808010e01010408080808010e01010408080808010e01010408080808010e010104080808080104706167650110020101050808080801100201010508080808011002010105080808080110020101050808080801100201010508080808011002010105080808080110020101050808080801100201010508080808030772616772617068010e01010208080808010e01010208080808010e01010208080808010e01010208080808010e01010208080808010e01010208080808010e01010208080808010e010102080808080105726f756e640102040102040102040102040102040102040102040102040461313131310d0d0d2d314c5651');
INSERT INTO word_data VALUES(274877906945,X'0000018f023030091205010103060808080801120501010306080808080112050101030608080808011205010103060808080801013109060101090106010109010601010901060101090201300b1003010106080808080201310c100301010608080808010132090601010f010601010f010601010f010601010f0101330906010115010601011501060101150106010115010134090601011b010601011b010601011b010601011b010138091003010106080808080101390a1003010106080808080103636f6d090601030301060103030106010303010601030301076578616d706c65090601030201060103020106010302010601030201026f66090e01010408080808010e01010408080808010e01010408080808010e0101040808080801047061676509100201010508080808011002010105080808080110020101050808080801100201010508080808030772616772617068090e01010208080808010e01010208080808010e01010208080808010e010102080808080105726f756e64090204010204010204010204042f170d0d1717170d0d191d282e2d');
INSERT INTO word_data VALUES(412316860417,X'0000008902303001130301010305080808080101310113050101070406080808010132010701010f0101330107010115010134010701011b0103636f6d010701030301076578616d706c65010701030201026f66010f0101040808080801047061676501110201010508080808030772616772617068010f010102080808080105726f756e64010304040e0e0808080a0e0d1012');
INSERT INTO word_data VALUES(549755813889,X'000000890230300207010103010131021f030401010603040503070307030703010132020701010f0101330207010115010134020701011b0103636f6d020701030301076578616d706c65020701030201026f66020f0101040808080801047061676502110201010508080808030772616772617068020f010102080808080105726f756e640203040408140808080a0e0d1012');
INSERT INTO word_data VALUES(687194767361,X'000000890230300307010103010131031305010107040608080801013203130301010608050508080101330307010115010134030701011b0103636f6d030701030301076578616d706c65030701030201026f66030f0101040808080801047061676503110201010508080808030772616772617068030f010102080808080105726f756e6403030404080e0e08080a0e0d1012');
INSERT INTO word_data VALUES(824633720833,X'0000008902303004070101030101310413050101070406080808010132040701010f0101330413030101060808050508010134040701011b0103636f6d040701030301076578616d706c65040701030201026f66040f0101040808080801047061676504110201010508080808030772616772617068040f010102080808080105726f756e6404030404080e080e080a0e0d1012');
INSERT INTO word_data VALUES(962072674305,X'0000008902303005070101030101310513050101070406080808010132050701010f010133050701011501013405130301010608080805050103636f6d050701030301076578616d706c65050701030201026f66050f0101040808080801047061676505110201010508080808030772616772617068050f010102080808080105726f756e6405030404080e08080e0a0e0d1012');
INSERT INTO word_data VALUES(1099511627777,X'0000009002303006070101030101310613050101070406080808010132060701010f0101330607010115010134060701011b010135061103010106080808080103636f6d060701030301076578616d706c65060701030201026f66060f0101040808080801047061676506110201010508080808030772616772617068060f010102080808080105726f756e6406030404080e0808080d0a0e0d1012');
INSERT INTO word_data VALUES(1236950581249,X'0000009002303007070101030101310713050101070406080808010132070701010f0101330707010115010134070701011b010136071103010106080808080103636f6d070701030301076578616d706c65070701030201026f66070f0101040808080801047061676507110201010508080808030772616772617068070f010102080808080105726f756e6407030404080e0808080d0a0e0d1012');
INSERT INTO word_data VALUES(1374389534721,X'0000009002303008070101030101310813050101070406080808010132080701010f0101330807010115010134080701011b010137081103010106080808080103636f6d080701030301076578616d706c65080701030201026f66080f0101040808080801047061676508110201010508080808030772616772617068080f010102080808080105726f756e6408030404080e0808080d0a0e0d1012');
INSERT INTO word_data VALUES(1511828488193,X'0000009002303009070101030101310913050101070406080808010132090701010f0101330907010115010134090701011b010138091103010106080808080103636f6d090701030301076578616d706c65090701030201026f66090f0101040808080801047061676509110201010508080808030772616772617068090f010102080808080105726f756e6409030404080e0808080d0a0e0d1012');
INSERT INTO word_data VALUES(1649267441665,X'000000900230300a070101030101310a130501010704060808080101320a0701010f0101330a070101150101340a0701011b0101390a1103010106080808080103636f6d0a0701030301076578616d706c650a0701030201026f660a0f010104080808080104706167650a1102010105080808080307726167726170680a0f010102080808080105726f756e640a030404080e0808080d0a0e0d1012');
INSERT INTO word_data VALUES(1786706395137,X'000000900230300b070101030101310b130501010704060808080201300b1103010106080808080101320b0701010f0101330b070101150101340b0701011b0103636f6d0b0701030301076578616d706c650b0701030201026f660b0f010104080808080104706167650b1102010105080808080307726167726170680b0f010102080808080105726f756e640b030404080e0d0808080a0e0d1012');
INSERT INTO word_data VALUES(1924145348609,X'000000900230300c070101030101310c130501010704060808080201310c1103010106080808080101320c0701010f0101330c070101150101340c0701011b0103636f6d0c0701030301076578616d706c650c0701030201026f660c0f010104080808080104706167650c1102010105080808080307726167726170680c0f010102080808080105726f756e640c030404080e0d0808080a0e0d1012');
CREATE TABLE IF NOT EXISTS 'word_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
INSERT INTO word_idx VALUES(1,X'',2);
INSERT INTO word_idx VALUES(2,X'',2);
INSERT INTO word_idx VALUES(3,X'',2);
INSERT INTO word_idx VALUES(4,X'',2);
INSERT INTO word_idx VALUES(5,X'',2);
INSERT INTO word_idx VALUES(6,X'',2);
INSERT INTO word_idx VALUES(7,X'',2);
INSERT INTO word_idx VALUES(8,X'',2);
INSERT INTO word_idx VALUES(9,X'',2);
INSERT INTO word_idx VALUES(10,X'',2);
INSERT INTO word_idx VALUES(11,X'',2);
INSERT INTO word_idx VALUES(12,X'',2);
INSERT INTO word_idx VALUES(13,X'',2);
INSERT INTO word_idx VALUES(14,X'',2);
CREATE TABLE IF NOT EXISTS 'word_docsize'(id INTEGER PRIMARY KEY, sz BLOB);
INSERT INTO word_docsize VALUES(1,X'041e000200');
INSERT INTO word_docsize VALUES(2,X'041e000200');
INSERT INTO word_docsize VALUES(3,X'041e000200');
INSERT INTO word_docsize VALUES(4,X'041e000200');
INSERT INTO word_docsize VALUES(5,X'041e000200');
INSERT INTO word_docsize VALUES(6,X'041e000200');
INSERT INTO word_docsize VALUES(7,X'041e000200');
INSERT INTO word_docsize VALUES(8,X'041e000200');
INSERT INTO word_docsize VALUES(9,X'041e000200');
INSERT INTO word_docsize VALUES(10,X'041e000200');
INSERT INTO word_docsize VALUES(11,X'041e000200');
INSERT INTO word_docsize VALUES(12,X'041e000200');
CREATE TABLE IF NOT EXISTS 'word_config'(k PRIMARY KEY, v) WITHOUT ROWID;
INSERT INTO word_config VALUES('version',4);
CREATE TABLE former_identity (
  identity TEXT PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article (id)
) WITHOUT ROWID;
CREATE INDEX article_by_time ON article (sort_time);
CREATE INDEX article_by_site ON article (host_key, sort_time);
CREATE INDEX revision_by_article ON revision (article, first_seen);
CREATE INDEX former_identity_by_article ON former_identity (article);
CREATE INDEX article_by_arrival ON article (first_seen);
CREATE INDEX article_by_language ON article (language, sort_time);
CREATE INDEX article_by_section ON article (section, sort_time) WHERE section IS NOT NULL;
CREATE INDEX article_undated ON article (sort_time) WHERE published IS NULL;
PRAGMA writable_schema=OFF;
COMMIT;
