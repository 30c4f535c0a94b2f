// swift-format-ignore-file
/// The files of `Sources/Monitoring/Pages` as Swift, written by Sources/Monitoring/embed.py; not edited by hand.
package enum PagesResource {
  /// The files' texts by their names.
  package static let files: [String: String] = [
    "article.mustache": ##"""
{{<layout}}
{{$main}}
<article class="story">
  <header lang="{{lang}}" dir="{{dir}}">
    {{#.section}}<p class="kicker"><a href="{{sectionPage}}">{{.}}</a></p>{{/.section}}
    <h1>{{headline}}</h1>
    {{#.subheadline}}<p class="standfirst">{{.}}</p>{{/.subheadline}}
    {{#.authors}}{{#isFirst}}<p class="byline">{{/isFirst}}{{^isFirst}}, {{/isFirst}}<a href="{{page}}">{{name}}</a>{{/.authors}}{{#.authors}}{{#isFirst}}</p>{{/isFirst}}{{/.authors}}
  </header>
  <p class="facts" dir="{{dir}}">
    {{#.sitePage}}<a href="{{.}}">{{siteName}}</a>{{/.sitePage}}{{^.sitePage}}<span>{{siteName}}</span>{{/.sitePage}}
    {{#.published}}<span class="when" title="{{dateWhy}}">{{>date}}</span>{{/.published}}
    {{^.published}}<span class="when">undated; received {{#arrived}}{{>date}}{{/arrived}}</span>{{/.published}}
    {{#.shown}}<span>shown as {{>date}}</span>{{/.shown}}
    {{#.modified}}<span>changed {{>date}}</span>{{/.modified}}
    <a class="language" href="{{languagePage}}">{{languageName}}</a>
    {{#.link}}<a href="{{.}}" rel="noopener noreferrer nofollow">Read at the publisher</a>{{/.link}}
  </p>
  {{#.original}}<p class="original">Original: {{#.link}}<a href="{{.}}" rel="noopener noreferrer nofollow">{{name}}</a>{{/.link}}{{^.link}}{{name}}{{/.link}} <span class="aside">(“<bdi>{{words}}</bdi>”)</span></p>{{/.original}}
  {{#isCut}}<p class="notice">The page showed only part of the article, as with a paywall.</p>{{/isCut}}
  {{#.image}}{{#isShown}}<figure lang="{{lang}}" dir="{{dir}}"><img src="{{link}}" alt="{{caption}}" referrerpolicy="no-referrer" loading="lazy">{{/isShown}}{{^isShown}}<figure class="unshown" lang="{{lang}}" dir="{{dir}}">{{/isShown}}<figcaption>{{#.caption}}{{.}} {{/.caption}}{{#.credit}}<span class="credit">{{.}}</span> {{/.credit}}{{^isShown}}<a href="{{link}}" rel="noopener noreferrer nofollow" lang="en" dir="ltr">Image at the publisher</a>{{/isShown}}</figcaption></figure>{{/.image}}
  <div class="body" lang="{{lang}}" dir="{{dir}}">
    {{#.dateline}}<p class="dateline">{{.}}</p>{{/.dateline}}
    {{>blocks}}
  </div>
  <ul class="tags" aria-label="Tags">{{#.tags}}<li lang="{{lang}}"><a href="{{page}}">{{name}}</a></li>{{/.tags}}</ul>
</article>
<section class="about" aria-labelledby="about-title">
  <h2 id="about-title" class="hidden">About this article</h2>
  {{#isFed}}<details{{#isCut}} open{{/isCut}}>
    <summary>What the feed says of it</summary>
    <div class="body" lang="{{lang}}" dir="{{dir}}">{{#feedText}}<p>{{text}}</p>{{/feedText}}</div>
  </details>{{/isFed}}
  <details class="changes"{{^isRevised}} hidden{{/isRevised}}>
    <summary>Versions: {{revisions}}</summary>
    {{#.changes}}
    <section class="change">
      <h3>{{#firstSeen}}{{>date}}{{/firstSeen}}{{#isCurrent}} <span class="tag">shown above</span>{{/isCurrent}}</h3>
      {{#isFirst}}<p>The earliest version compared here.</p>{{/isFirst}}
      {{#fields}}
      <h4>{{field}}</h4>
      {{#differences}}<p class="difference" lang="{{lang}}" dir="{{dir}}">{{#pieces}}{{#isKept}}{{text}}{{/isKept}}{{#isRemoved}}<del>{{text}}</del>{{/isRemoved}}{{#isAdded}}<ins>{{text}}</ins>{{/isAdded}}{{/pieces}}</p>{{/differences}}
      {{/fields}}
    </section>
    {{/.changes}}
  </details>
  <details>
    <summary>Where it came from</summary>
    {{#origin}}
    <dl class="pairs">
      <dt>Address</dt><dd class="address">{{url}}</dd>
      {{#canonical}}<dt>Canonical address</dt><dd class="address">{{.}}</dd>{{/canonical}}
      <dt>Source</dt><dd>{{#mayWatch}}<a href="{{sourcePage}}">{{source}}</a>{{/mayWatch}}{{^mayWatch}}{{source}}{{/mayWatch}}</dd>
      <dt>Fetched</dt><dd>{{#fetchedAt}}{{>date}}{{/fetchedAt}}; captured {{capturesText}}</dd>
      {{#.record}}<dt>{{#isWARC}}WARC record{{/isWARC}}{{^isWARC}}File{{/isWARC}}</dt><dd class="address">{{file}}{{#isWARC}} at byte {{offset}}{{/isWARC}}, {{bytes}}</dd>{{/.record}}
      {{#.item}}<dt>Item</dt><dd class="address">{{.}}</dd>{{/.item}}
    </dl>
    {{/origin}}
    <p>{{#mayWatch}}<a href="{{storyPage}}">Its full history, and what was removed</a> · {{/mayWatch}}<a href="{{api}}">As JSON</a></p>
  </details>
  <details>
    <summary>Where each field’s value came from</summary>
    <div class="scroll" role="region" tabindex="0" aria-label="Candidates for the fields">
    <table class="evidence">
      <thead><tr><th scope="col">Field</th><th scope="col">Value</th><th scope="col">Place</th><th scope="col">Why</th></tr></thead>
      <tbody>
        {{#evidence}}<tr{{#won}} class="won"{{/won}}><th scope="row">{{#won}}<span class="mark">✓</span><span class="hidden">chosen: </span>{{/won}}{{field}}</th><td dir="auto">{{value}}</td><td>{{place}}</td><td>{{#.why}}{{.}}{{/.why}}</td></tr>{{/evidence}}
        {{#dates}}<tr{{#won}} class="won"{{/won}}><th scope="row">{{#won}}<span class="mark">✓</span><span class="hidden">chosen: </span>{{/won}}date</th><td>{{value}}</td><td>{{place}}, {{role}}</td><td dir="auto">“{{text}}”</td></tr>{{/dates}}
      </tbody>
    </table>
    </div>
  </details>
</section>
{{/main}}
{{/layout}}

"""##,
    "atom.mustache": ##"""
<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<title>{{title}}</title>
<id>{{id}}</id>
<updated>{{updated}}</updated>
<link rel="self" type="application/atom+xml" href="{{own}}"/>
<link rel="alternate" type="text/html" href="{{page}}"/>
<generator>Chapar</generator>
{{#entries}}
<entry xml:lang="{{lang}}">
<title>{{title}}</title>
<id>{{id}}</id>
<updated>{{updated}}</updated>
{{#.published}}<published>{{.}}</published>{{/.published}}
{{#authors}}<author><name>{{name}}</name></author>{{/authors}}
<link rel="alternate" type="text/html" href="{{page}}"/>
{{#.link}}<link rel="via" href="{{.}}"/>{{/.link}}
{{#.section}}<category term="{{.}}"/>{{/.section}}
{{#.excerpt}}<summary>{{.}}</summary>{{/.excerpt}}
{{#.content}}<content type="html">{{.}}</content>{{/.content}}
</entry>
{{/entries}}
</feed>

"""##,
    "blocks.mustache": ##"""
{{#blocks}}{{#.isParagraph}}<p>{{>pieces}}</p>{{/.isParagraph}}{{#.isHeading}}<h2>{{>pieces}}</h2>{{/.isHeading}}{{#.isSubheading}}<h3>{{>pieces}}</h3>{{/.isSubheading}}{{#.isQuotation}}<blockquote><p>{{>pieces}}</p></blockquote>{{/.isQuotation}}{{#.isPreformatted}}<pre>{{>pieces}}</pre>{{/.isPreformatted}}{{#.isCaption}}<p class="caption">{{>pieces}}</p>{{/.isCaption}}{{#.isList}}<ul>{{#items}}<li>{{>pieces}}</li>{{/items}}</ul>{{/.isList}}{{#.isTable}}<div class="scroll" role="region" tabindex="0" aria-label="Table"><table><tbody>{{#rows}}<tr>{{#cells}}<td>{{text}}</td>{{/cells}}</tr>{{/rows}}</tbody></table></div>{{/.isTable}}{{/blocks}}

"""##,
    "boilerplate.mustache": ##"""
{{<layout}}
{{$bodyClass}}status{{/bodyClass}}
{{$main}}
{{>tabs}}
<h1>Boilerplate by site <span class="small">repeated lines that the cleaners have learned to remove</span></h1>
<form class="filter" action="/status/boilerplate"><label>Site (host name) <input name="site" value="{{site}}" required autocomplete="off"></label><button>Show</button></form>
{{#isUnknown}}<p class="empty">Nothing is known about {{site}} yet. Lines are removed once as many of its pages are known as <code>clean.learning-pages</code> says.</p>{{/isUnknown}}
{{#known}}
<h2>{{name}} <span class="small">{{pages}} pages remembered</span></h2>
<div class="scroll" role="region" tabindex="0" aria-label="Lines"><table><thead><tr><th scope="col">Line</th><th scope="col" class="number">On pages</th><th scope="col" class="number">Removed</th><th scope="col">State</th></tr></thead>
<tbody>{{#lines}}<tr><th scope="row" dir="auto">{{text}}</th><td class="number">{{pages}}</td><td class="number">{{removals}}</td><td>{{state}}{{#isRemovable}}{{#mayChange}}<form action="/status/boilerplate/forget" method="post"><input type="hidden" name="token" value="{{token}}"><input type="hidden" name="site" value="{{name}}"><input type="hidden" name="line" value="{{fingerprint}}"><button>Stop removing it</button></form>{{/mayChange}}{{/isRemovable}}</td></tr>{{/lines}}</tbody></table></div>
{{/known}}
{{/main}}
{{/layout}}

"""##,
    "card.mustache": ##"""
<article class="card{{#isNew}} is-new{{/isNew}}" data-item>
  <h3 lang="{{lang}}" dir="{{dir}}"><a href="{{page}}">{{headline}}</a></h3>
  {{#.excerpt}}<p class="excerpt" lang="{{lang}}" dir="{{dir}}">{{.}}</p>{{/.excerpt}}
  <p class="facts" dir="{{dir}}">{{#isNew}}<span class="new">New</span> {{/isNew}}{{#.sitePage}}<a href="{{.}}">{{siteName}}</a>{{/.sitePage}}{{^.sitePage}}<span>{{siteName}}</span>{{/.sitePage}}{{#.published}} <span class="when">{{>date}}</span>{{/.published}}{{^.published}} <span class="when">undated, received {{#arrived}}{{>date}}{{/arrived}}</span>{{/.published}} <a class="language" href="{{languagePage}}">{{languageName}}</a>{{#.creditedTo}} <span class="credited">copy of {{.}}</span>{{/.creditedTo}}{{#isRevised}} <span class="revised">{{revisions}} versions</span>{{/isRevised}}</p>
</article>

"""##,
    "date.mustache": ##"""
<time datetime="{{iso}}">{{text}}</time>{{#.jalali}} <span class="jalali" lang="fa" dir="rtl">{{.}}</span>{{/.jalali}}

"""##,
    "group.mustache": ##"""
<details class="group"><summary><b>{{count}}</b> <span>{{reason}}</span> <span class="small">{{host}}</span>{{#isNew}} <span class="tag warn">{{sinceYesterday}} since yesterday</span>{{/isNew}}{{#.latest}} <span class="small">last {{>date}}</span>{{/.latest}}</summary>
<ul class="examples">{{#examples}}<li><a class="address" href="{{story}}">{{url}}</a>{{#.reason}}<span class="under">{{.}}</span>{{/.reason}}</li>{{/examples}}{{#addresses}}<li><a class="address" href="{{story}}">{{url}}</a></li>{{/addresses}}</ul></details>

"""##,
    "icon.svg": ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" fill="#7c1d12"/><path d="M21.5 11.2c-1.2-1.7-3-2.6-5.3-2.6-4.3 0-7.2 3.1-7.2 7.5s2.9 7.4 7.1 7.4c2.3 0 4.2-.9 5.5-2.7" fill="none" stroke="#fbf9f4" stroke-width="3" stroke-linecap="round"/></svg>

"""##,
    "items.mustache": ##"""
<div class="scroll" role="region" tabindex="0" aria-label="Items"><table>
  <thead><tr><th scope="col">Item</th><th scope="col">Fetched</th><th scope="col">Outcome</th></tr></thead>
  <tbody>{{#items}}<tr data-item><th scope="row"><a class="address" href="{{story}}">{{url}}</a></th><td>{{#fetchedAt}}{{>date}}{{/fetchedAt}}</td><td><span class="outcome{{#isGood}} good{{/isGood}}{{#isBad}} bad{{/isBad}}">{{state}}</span>{{#.stage}} <span class="small">by the {{.}}</span>{{/.stage}}{{#.reason}}<span class="under">{{.}}</span>{{/.reason}}</td></tr>{{/items}}</tbody>
</table></div>

"""##,
    "layout.mustache": ##"""
<!doctype html>
<html lang="en" dir="ltr">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>{{pageTitle}}{{^isFront}} – Chapar{{/isFront}}</title>
  <link rel="stylesheet" href="{{style}}">
  <link rel="icon" href="{{icon}}" type="image/svg+xml">
  {{#atom}}<link rel="alternate" type="application/atom+xml" title="{{pageTitle}} (Atom)" href="{{.}}">{{/atom}}
  {{#jsonFeed}}<link rel="alternate" type="application/feed+json" title="{{pageTitle}} (JSON Feed)" href="{{.}}">{{/jsonFeed}}
  <script src="{{script}}" defer></script>
</head>
<body class="{{$bodyClass}}paper{{/bodyClass}}">
  <a class="skip" href="#main">Skip to content</a>
  <header class="masthead">
    <p class="name"><a href="/">Chapar</a></p>
    <p class="edition"><span>{{today}}</span>{{#todayJalali}}<span class="jalali-latin">{{.}}</span>{{/todayJalali}}</p>
    <nav aria-label="Pages">
      <a href="/"{{#inPaper}} aria-current="true"{{/inPaper}}>Articles</a>
      <a href="/search"{{#inSearch}} aria-current="true"{{/inSearch}}>Search</a>
      {{#mayWatch}}<a href="/status"{{#inStatus}} aria-current="true"{{/inStatus}}>Status</a>{{/mayWatch}}
    </nav>
    <form class="quick" action="/search" role="search">
      <label class="hidden" for="quick">Search the archive</label>
      <input id="quick" name="q" type="search" placeholder="Search" value="{{query}}" dir="auto" autocomplete="off">
      <button>Search</button>
    </form>
  </header>
  <main id="main" tabindex="-1">
    {{$main}}{{/main}}
  </main>
  <footer class="foot">
    {{#atom}}<a href="{{.}}">Atom feed</a>{{/atom}}
    {{#jsonFeed}}<a href="{{.}}">JSON Feed</a>{{/jsonFeed}}
    <a href="/api/openapi.json">API</a>
    <button type="button" class="plain" data-help hidden>Keyboard shortcuts</button>
    {{#visitor}}<form action="/logout" method="post"><input type="hidden" name="token" value="{{token}}"><span>{{.name}}</span> <button class="plain">Sign out</button></form>{{/visitor}}
    {{^mayWatch}}<a href="/login">Sign in</a>{{/mayWatch}}
  </footer>
  <dialog id="help" aria-labelledby="help-title">
    <h2 id="help-title">Keyboard shortcuts</h2>
    <dl>
      <dt><kbd>j</kbd></dt><dd>next article</dd>
      <dt><kbd>k</kbd></dt><dd>previous article</dd>
      <dt><kbd>Enter</kbd></dt><dd>open it</dd>
      <dt><kbd>/</kbd></dt><dd>search</dd>
      <dt><kbd>?</kbd></dt><dd>this help</dd>
    </dl>
    <form method="dialog"><button>Close</button></form>
  </dialog>
</body>
</html>

"""##,
    "listing.mustache": ##"""
{{<layout}}
{{$main}}
<div class="listing">
  <h1{{#isFront}} class="hidden"{{/isFront}}>{{heading}}</h1>
  {{#isFront}}<p class="orders" role="group" aria-label="Order"><a href="/"{{#byPublication}} aria-current="true"{{/byPublication}}>By publication</a> <a href="/?order=arrival"{{#byArrival}} aria-current="true"{{/byArrival}}>By arrival</a></p>{{/isFront}}
  {{#hasLanguages}}<p class="orders" role="group" aria-label="Language"><a href="/">All languages</a>{{#languages}} <a href="{{page}}"{{#isCurrent}} aria-current="true"{{/isCurrent}}>{{name}}</a>{{/languages}}</p>{{/hasLanguages}}
  {{#isEmpty}}<p class="empty">Nothing here yet. {{#isFront}}Articles from sources that you add with <code>chapar add</code> appear as soon as they are stored{{#mayWatch}}; <a href="/status">Status</a> shows what is on its way{{/mayWatch}}.{{/isFront}}</p>{{/isEmpty}}
  {{#days}}
  <section class="day">
    <h2><a href="/day/{{date}}"><time datetime="{{date}}">{{heading}}</time></a>{{#.jalali}} <span class="jalali" lang="fa" dir="rtl">{{.}}</span>{{/.jalali}}</h2>
    <div class="cards">{{#articles}}{{>card}}{{/articles}}</div>
  </section>
  {{/days}}
  {{#undated}}
  <section class="day apart">
    <h2>Undated</h2>
    <div class="cards">{{#articles}}{{>card}}{{/articles}}</div>
  </section>
  {{/undated}}
  {{#frontPages}}
  <section class="day apart">
    <h2>Front pages</h2>
    <div class="cards">{{#articles}}{{>card}}{{/articles}}</div>
  </section>
  {{/frontPages}}
  {{#nextPage}}<p class="turn"><a rel="next" href="{{.}}">Older articles</a></p>{{/nextPage}}
</div>
{{/main}}
{{/layout}}

"""##,
    "login.mustache": ##"""
{{<layout}}
{{$main}}
<div class="login">
  <h1>Sign in</h1>
  {{#failure}}<p class="notice bad" role="alert">{{.}}</p>{{/failure}}
  <form action="/login" method="post">
    <input type="hidden" name="to" value="{{to}}">
    <p><label for="name">Name</label><input id="name" name="name" autocomplete="username" required></p>
    <p><label for="password">Password</label><input id="password" name="password" type="password" autocomplete="current-password" required></p>
    <p><button>Sign in</button></p>
  </form>
</div>
{{/main}}
{{/layout}}

"""##,
    "openapi.json": ##"""
{
 "openapi": "3.1.0",
 "info": {
  "title": "Chapar",
  "version": "0.1.0",
  "summary": "The data behind the pages of chapar-monitor, as JSON.",
  "license": {
   "name": "MIT",
   "identifier": "MIT"
  }
 },
 "servers": [
  {
   "url": "/"
  }
 ],
 "paths": {
  "/api/articles": {
   "get": {
    "summary": "Articles, newest first",
    "operationId": "api-articles",
    "parameters": [
     {
      "name": "order",
      "in": "query",
      "description": "Sort by date of publication or of arrival.",
      "required": false,
      "schema": {
       "type": "string",
       "enum": [
        "published",
        "arrival"
       ]
      }
     },
     {
      "name": "after",
      "in": "query",
      "description": "The `next` of the previous page.",
      "required": false,
      "schema": {
       "type": "string",
       "pattern": "^-?[0-9]{1,18}\\.[0-9]{1,18}$"
      }
     },
     {
      "name": "site",
      "in": "query",
      "description": "Only articles from this host.",
      "required": false,
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "language",
      "in": "query",
      "description": "Only articles in this language.",
      "required": false,
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "section",
      "in": "query",
      "description": "Only articles in this section.",
      "required": false,
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "day",
      "in": "query",
      "description": "Only articles of this day.",
      "required": false,
      "schema": {
       "type": "string",
       "format": "date"
      }
     },
     {
      "name": "undated",
      "in": "query",
      "description": "Only articles without a date.",
      "required": false,
      "schema": {
       "type": "boolean"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "The result.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Listing"
        }
       }
      }
     },
     "401": {
      "description": "Sign in first.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     },
     "403": {
      "description": "The request is not allowed.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     },
     "503": {
      "description": "The archive or the ledger can't be read at the moment.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     },
     "400": {
      "description": "A parameter is invalid.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     }
    }
   }
  },
  "/api/articles/{id}": {
   "get": {
    "summary": "One article with everything known about it",
    "operationId": "api-articles-id",
    "parameters": [
     {
      "name": "id",
      "in": "path",
      "description": "The article's id, or a unique prefix of it.",
      "required": true,
      "schema": {
       "type": "string",
       "minLength": 1
      }
     }
    ],
    "responses": {
     "200": {
      "description": "The result.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ArticleStory"
        }
       }
      }
     },
     "401": {
      "description": "Sign in first.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     },
     "403": {
      "description": "The request is not allowed.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     },
     "503": {
      "description": "The archive or the ledger can't be read at the moment.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     },
     "404": {
      "description": "Not found.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     }
    }
   }
  },
  "/api/authors/{name}": {
   "get": {
    "summary": "Articles by an author",
    "operationId": "api-authors-name",
    "parameters": [
     {
      "name": "name",
      "in": "path",
      "description": "The author's name as written in the articles.",
      "required": true,
      "schema": {
       "type": "string",
       "minLength": 1
      }
     },
     {
      "name": "page",
      "in": "query",
      "description": "The page of results, from 1.",
      "required": false,
      "schema": {
       "type": "integer",
       "minimum": 1,
       "maximum": 1000
      }
     }
    ],
    "responses": {
     "200": {
      "description": "The result.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Listing"
        }
       }
      }
     },
     "401": {
      "description": "Sign in first.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     },
     "403": {
      "description": "The request is not allowed.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     },
     "503": {
      "description": "The archive or the ledger can't be read at the moment.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     },
     "404": {
      "description": "Not found.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     },
     "400": {
      "description": "A parameter is invalid.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     }
    }
   }
  },
  "/api/search": {
   "get": {
    "summary": "Search the archive",
    "operationId": "api-search",
    "parameters": [
     {
      "name": "q",
      "in": "query",
      "description": "Words, phrases and filters, in the syntax of `chapar search`.",
      "required": false,
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "order",
      "in": "query",
      "description": "The order of the hits.",
      "required": false,
      "schema": {
       "type": "string",
       "enum": [
        "relevance",
        "recency",
        "newest"
       ]
      }
     },
     {
      "name": "page",
      "in": "query",
      "description": "The page of results, from 1.",
      "required": false,
      "schema": {
       "type": "integer",
       "minimum": 1,
       "maximum": 1000
      }
     }
    ],
    "responses": {
     "200": {
      "description": "The result.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/SearchPage"
        }
       }
      }
     },
     "401": {
      "description": "Sign in first.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     },
     "403": {
      "description": "The request is not allowed.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     },
     "503": {
      "description": "The archive or the ledger can't be read at the moment.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     },
     "400": {
      "description": "A parameter is invalid.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     }
    }
   }
  },
  "/api/status": {
   "get": {
    "summary": "The health of the pipeline",
    "operationId": "api-status",
    "parameters": [],
    "responses": {
     "200": {
      "description": "The result.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Status"
        }
       }
      }
     },
     "401": {
      "description": "Sign in first.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     },
     "403": {
      "description": "The request is not allowed.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     },
     "503": {
      "description": "The archive or the ledger can't be read at the moment.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     }
    }
   }
  },
  "/api/status/rows": {
   "get": {
    "summary": "The latest items seen on the taps",
    "operationId": "api-status-rows",
    "parameters": [
     {
      "name": "after",
      "in": "query",
      "description": "Only rows after the one with this number.",
      "required": false,
      "schema": {
       "type": "integer",
       "minimum": 0,
       "maximum": 9007199254740991
      }
     },
     {
      "name": "site",
      "in": "query",
      "description": "Only items from this host and its subdomains.",
      "required": false,
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "language",
      "in": "query",
      "description": "Only articles in this language.",
      "required": false,
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "words",
      "in": "query",
      "description": "Only items with all these words in the headline, the address or the reason.",
      "required": false,
      "schema": {
       "type": "string"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "The result.",
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "properties": {
          "rows": {
           "type": "array",
           "items": {
            "$ref": "#/components/schemas/LiveRow"
           }
          },
          "missed": {
           "type": "integer",
           "description": "Rows that were left out because they are no longer kept."
          }
         },
         "required": [
          "missed",
          "rows"
         ],
         "additionalProperties": false
        }
       }
      }
     },
     "401": {
      "description": "Sign in first.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     },
     "403": {
      "description": "The request is not allowed.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     },
     "503": {
      "description": "The archive or the ledger can't be read at the moment.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     },
     "400": {
      "description": "A parameter is invalid.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     }
    }
   }
  },
  "/api/status/sources": {
   "get": {
    "summary": "The sources",
    "operationId": "api-status-sources",
    "parameters": [
     {
      "name": "order",
      "in": "query",
      "description": "The field to sort by.",
      "required": false,
      "schema": {
       "type": "string",
       "enum": [
        "name",
        "next",
        "last",
        "yield",
        "rejected",
        "errors"
       ]
      }
     },
     {
      "name": "words",
      "in": "query",
      "description": "Text that the name or the location must contain.",
      "required": false,
      "schema": {
       "type": "string"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "The result.",
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "properties": {
          "sources": {
           "type": "array",
           "items": {
            "$ref": "#/components/schemas/SourceLine"
           }
          }
         },
         "required": [
          "sources"
         ],
         "additionalProperties": false
        }
       }
      }
     },
     "401": {
      "description": "Sign in first.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     },
     "403": {
      "description": "The request is not allowed.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     },
     "503": {
      "description": "The archive or the ledger can't be read at the moment.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     },
     "400": {
      "description": "A parameter is invalid.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     }
    }
   }
  },
  "/api/status/sources/{name}": {
   "get": {
    "summary": "One source with its latest items",
    "operationId": "api-status-sources-name",
    "parameters": [
     {
      "name": "name",
      "in": "path",
      "description": "The source's name.",
      "required": true,
      "schema": {
       "type": "string",
       "minLength": 1
      }
     }
    ],
    "responses": {
     "200": {
      "description": "The result.",
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "properties": {
          "line": {
           "$ref": "#/components/schemas/SourceLine"
          },
          "skips": {
           "type": "array",
           "items": {
            "type": "object",
            "properties": {
             "reason": {
              "type": "string"
             },
             "count": {
              "type": "integer"
             }
            },
            "required": [
             "count",
             "reason"
            ],
            "additionalProperties": false
           }
          },
          "items": {
           "type": "array",
           "items": {
            "$ref": "#/components/schemas/ItemLine"
           }
          }
         },
         "required": [
          "items",
          "line",
          "skips"
         ],
         "additionalProperties": false
        }
       }
      }
     },
     "401": {
      "description": "Sign in first.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     },
     "403": {
      "description": "The request is not allowed.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     },
     "503": {
      "description": "The archive or the ledger can't be read at the moment.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     },
     "404": {
      "description": "Not found.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     }
    }
   }
  },
  "/api/status/troubles": {
   "get": {
    "summary": "Dead letters, refusals and failed fetches",
    "operationId": "api-status-troubles",
    "parameters": [],
    "responses": {
     "200": {
      "description": "The result.",
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "properties": {
          "dead": {
           "type": "array",
           "items": {
            "$ref": "#/components/schemas/Group"
           }
          },
          "refused": {
           "type": "array",
           "items": {
            "$ref": "#/components/schemas/Group"
           }
          },
          "failed": {
           "type": "array",
           "items": {
            "$ref": "#/components/schemas/Group"
           }
          },
          "deadCount": {
           "type": "integer"
          }
         },
         "required": [
          "dead",
          "deadCount",
          "failed",
          "refused"
         ],
         "additionalProperties": false
        }
       }
      }
     },
     "401": {
      "description": "Sign in first.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     },
     "403": {
      "description": "The request is not allowed.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     },
     "503": {
      "description": "The archive or the ledger can't be read at the moment.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     }
    }
   }
  },
  "/api/status/story": {
   "get": {
    "summary": "The history of one item",
    "operationId": "api-status-story",
    "parameters": [
     {
      "name": "of",
      "in": "query",
      "description": "An address, or the id of an item or article.",
      "required": true,
      "schema": {
       "type": "string",
       "minLength": 1
      }
     }
    ],
    "responses": {
     "200": {
      "description": "The result.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ItemStory"
        }
       }
      }
     },
     "401": {
      "description": "Sign in first.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     },
     "403": {
      "description": "The request is not allowed.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     },
     "503": {
      "description": "The archive or the ledger can't be read at the moment.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     },
     "400": {
      "description": "A parameter is invalid.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     }
    }
   }
  },
  "/api/status/storage": {
   "get": {
    "summary": "Disk usage",
    "operationId": "api-status-storage",
    "parameters": [],
    "responses": {
     "200": {
      "description": "The result.",
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": [
          "parts",
          "total"
         ],
         "properties": {
          "parts": {
           "type": "array",
           "items": {
            "type": "object",
            "properties": {
             "name": {
              "type": "string"
             },
             "what": {
              "type": "string"
             },
             "bytes": {
              "type": "integer"
             },
             "files": {
              "type": "integer"
             }
            },
            "required": [
             "bytes",
             "files",
             "name",
             "what"
            ],
            "additionalProperties": false
           }
          },
          "total": {
           "type": "integer",
           "description": "Bytes."
          },
          "freeDisk": {
           "type": "integer",
           "description": "Bytes."
          },
          "growthPerDay": {
           "type": "number",
           "description": "Bytes."
          },
          "daysLeft": {
           "type": "number"
          }
         }
        }
       }
      }
     },
     "401": {
      "description": "Sign in first.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     },
     "403": {
      "description": "The request is not allowed.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     },
     "503": {
      "description": "The archive or the ledger can't be read at the moment.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     }
    }
   }
  },
  "/api/status/settings": {
   "get": {
    "summary": "The settings in force",
    "operationId": "api-status-settings",
    "parameters": [],
    "responses": {
     "200": {
      "description": "The result.",
      "content": {
       "application/json": {
        "schema": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "key": {
            "type": "string"
           },
           "value": {
            "type": "string"
           },
           "standard": {
            "type": "string",
            "description": "The default value."
           },
           "reason": {
            "type": "string"
           },
           "programs": {
            "type": "array",
            "items": {
             "type": "string"
            }
           }
          },
          "required": [
           "key",
           "programs",
           "reason",
           "standard",
           "value"
          ],
          "additionalProperties": false
         }
        }
       }
      }
     },
     "401": {
      "description": "Sign in first.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     },
     "403": {
      "description": "The request is not allowed.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     },
     "503": {
      "description": "The archive or the ledger can't be read at the moment.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     }
    }
   }
  },
  "/api/status/boilerplate": {
   "get": {
    "summary": "The repeated lines that the cleaner has learned for a site",
    "operationId": "api-status-boilerplate",
    "parameters": [
     {
      "name": "site",
      "in": "query",
      "description": "An address on the site, or its host name.",
      "required": true,
      "schema": {
       "type": "string",
       "minLength": 1
      }
     }
    ],
    "responses": {
     "200": {
      "description": "The result.",
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "properties": {
          "site": {
           "type": "string"
          },
          "pages": {
           "type": "integer",
           "description": "How many of its pages were seen; 0 if the site is unknown."
          },
          "lines": {
           "type": "array",
           "items": {
            "type": "object",
            "properties": {
             "text": {
              "type": "string",
              "description": "Its first 200 characters."
             },
             "fingerprint": {
              "type": "string",
              "description": "The hash of the whole line, hexadecimal."
             },
             "pages": {
              "type": "integer"
             },
             "removals": {
              "type": "integer"
             },
             "state": {
              "type": "string",
              "enum": [
               "removed",
               "kept",
               "left alone"
              ]
             }
            },
            "required": [
             "fingerprint",
             "pages",
             "removals",
             "state",
             "text"
            ],
            "additionalProperties": false
           }
          }
         },
         "required": [
          "lines",
          "pages",
          "site"
         ],
         "additionalProperties": false
        }
       }
      }
     },
     "400": {
      "description": "A parameter is invalid.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     },
     "401": {
      "description": "Sign in first.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     },
     "403": {
      "description": "The request is not allowed.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     },
     "503": {
      "description": "The archive or the ledger can't be read at the moment.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     }
    }
   }
  }
 },
 "components": {
  "schemas": {
   "Problem": {
    "type": "object",
    "properties": {
     "status": {
      "type": "integer",
      "description": "The HTTP status."
     },
     "title": {
      "type": "string"
     },
     "detail": {
      "type": "string"
     }
    },
    "required": [
     "detail",
     "status",
     "title"
    ],
    "additionalProperties": false,
    "description": "Why the request failed, with the members of RFC 9457."
   },
   "Date": {
    "type": "object",
    "properties": {
     "iso": {
      "type": "string",
      "description": "ISO 8601, to the known precision."
     },
     "text": {
      "type": "string",
      "description": "The date as shown to people."
     },
     "jalali": {
      "type": "string",
      "description": "The day in the Solar Hijri calendar, in Persian; only for languages that use it."
     }
    },
    "required": [
     "iso",
     "text"
    ],
    "additionalProperties": false
   },
   "Language": {
    "type": "object",
    "properties": {
     "tag": {
      "type": "string",
      "description": "A BCP 47 tag; `und` if unknown."
     },
     "name": {
      "type": "string"
     },
     "direction": {
      "type": "string",
      "enum": [
       "ltr",
       "rtl"
      ]
     }
    },
    "required": [
     "direction",
     "name",
     "tag"
    ],
    "additionalProperties": false
   },
   "ArticleCard": {
    "type": "object",
    "properties": {
     "id": {
      "type": "string",
      "description": "The article's id, or a unique prefix of it."
     },
     "page": {
      "type": "string",
      "description": "Its page on this site."
     },
     "url": {
      "type": "string",
      "description": "The address that answered."
     },
     "headline": {
      "type": "string"
     },
     "host": {
      "type": "string"
     },
     "authors": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "language": {
      "$ref": "#/components/schemas/Language"
     },
     "arrived": {
      "$ref": "#/components/schemas/Date"
     },
     "revisions": {
      "type": "integer",
      "description": "How many versions the archive has."
     },
     "isNew": {
      "type": "boolean",
      "description": "Whether it arrived after the reader's last visit."
     },
     "isFrontPage": {
      "type": "boolean",
      "description": "Whether its address is that of a front page."
     },
     "excerpt": {
      "type": "string"
     },
     "siteName": {
      "type": "string"
     },
     "section": {
      "type": "string"
     },
     "published": {
      "$ref": "#/components/schemas/Date"
     },
     "creditedTo": {
      "type": "string",
      "description": "Who is credited, if the page is a copy."
     }
    },
    "required": [
     "arrived",
     "authors",
     "headline",
     "host",
     "id",
     "isFrontPage",
     "isNew",
     "language",
     "page",
     "revisions",
     "url"
    ],
    "additionalProperties": false
   },
   "Listing": {
    "type": "object",
    "properties": {
     "heading": {
      "type": "string"
     },
     "days": {
      "type": "array",
      "items": {
       "type": "object",
       "properties": {
        "date": {
         "type": "string"
        },
        "heading": {
         "type": "string"
        },
        "articles": {
         "type": "array",
         "items": {
          "$ref": "#/components/schemas/ArticleCard"
         }
        },
        "jalali": {
         "type": "string"
        }
       },
       "required": [
        "articles",
        "date",
        "heading"
       ],
       "additionalProperties": false
      }
     },
     "undated": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ArticleCard"
      },
      "description": "Articles without a date; only on the first page of the whole archive."
     },
     "frontPages": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ArticleCard"
      },
      "description": "Front pages of sites, which are rarely articles."
     },
     "order": {
      "type": "string",
      "enum": [
       "published",
       "arrival"
      ]
     },
     "next": {
      "type": "string",
      "description": "The parameter `after` for the next page; absent on the last page."
     }
    },
    "required": [
     "days",
     "frontPages",
     "heading",
     "undated"
    ],
    "additionalProperties": false
   },
   "Snippet": {
    "type": "object",
    "properties": {
     "pieces": {
      "type": "array",
      "items": {
       "type": "object",
       "properties": {
        "text": {
         "type": "string"
        },
        "isMatch": {
         "type": "boolean"
        }
       },
       "required": [
        "isMatch",
        "text"
       ],
       "additionalProperties": false
      }
     },
     "isCutBefore": {
      "type": "boolean"
     },
     "isCutAfter": {
      "type": "boolean"
     }
    },
    "required": [
     "isCutAfter",
     "isCutBefore",
     "pieces"
    ],
    "additionalProperties": false
   },
   "Facet": {
    "type": "object",
    "properties": {
     "value": {
      "type": "string"
     },
     "articles": {
      "type": "integer"
     }
    },
    "required": [
     "articles",
     "value"
    ],
    "additionalProperties": false
   },
   "SearchPage": {
    "type": "object",
    "properties": {
     "query": {
      "type": "string"
     },
     "order": {
      "type": "string",
      "enum": [
       "relevance",
       "recency",
       "newest"
      ]
     },
     "isWithoutWords": {
      "type": "boolean",
      "description": "Whether none of the words in the query has a letter or digit."
     },
     "hits": {
      "type": "array",
      "items": {
       "type": "object",
       "properties": {
        "article": {
         "$ref": "#/components/schemas/ArticleCard"
        },
        "headline": {
         "$ref": "#/components/schemas/Snippet"
        },
        "snippet": {
         "$ref": "#/components/schemas/Snippet"
        },
        "score": {
         "type": "number"
        }
       },
       "required": [
        "article",
        "headline",
        "score",
        "snippet"
       ],
       "additionalProperties": false
      }
     },
     "total": {
      "type": "integer",
      "description": "How many articles were found; counting stops at 10,000."
     },
     "isTotalCut": {
      "type": "boolean",
      "description": "Whether there are more hits than `total`."
     },
     "ranked": {
      "type": "integer",
      "description": "How many of the latest hits to arrive were ranked, and counted by site, language and date."
     },
     "page": {
      "type": "integer"
     },
     "pages": {
      "type": "integer"
     },
     "sites": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Facet"
      }
     },
     "languages": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Facet"
      }
     },
     "dates": {
      "type": "array",
      "items": {
       "type": "object",
       "properties": {
        "date": {
         "type": "string",
         "description": "ISO 8601: a day, a month or a year."
        },
        "articles": {
         "type": "integer"
        }
       },
       "required": [
        "articles",
        "date"
       ],
       "additionalProperties": false
      }
     }
    },
    "required": [
     "dates",
     "hits",
     "isTotalCut",
     "isWithoutWords",
     "languages",
     "order",
     "page",
     "pages",
     "query",
     "ranked",
     "sites",
     "total"
    ],
    "additionalProperties": false
   },
   "Evidence": {
    "type": "object",
    "properties": {
     "field": {
      "type": "string"
     },
     "value": {
      "type": "string"
     },
     "place": {
      "type": "string"
     },
     "won": {
      "type": "boolean"
     },
     "why": {
      "type": "string"
     }
    },
    "required": [
     "field",
     "place",
     "value",
     "won"
    ],
    "additionalProperties": false
   },
   "Removal": {
    "type": "object",
    "properties": {
     "text": {
      "type": "string"
     },
     "rule": {
      "type": "string",
      "description": "The rule that removed the line."
     }
    },
    "required": [
     "rule",
     "text"
    ],
    "additionalProperties": false
   },
   "Block": {
    "type": "object",
    "properties": {
     "kind": {
      "type": "string",
      "enum": [
       "paragraph",
       "heading",
       "quotation",
       "listItem",
       "table",
       "preformatted",
       "caption"
      ]
     },
     "text": {
      "type": "string"
     },
     "level": {
      "type": "integer"
     },
     "links": {
      "type": "array",
      "items": {
       "type": "object"
      }
     }
    },
    "required": [
     "kind",
     "text"
    ],
    "additionalProperties": false
   },
   "Article": {
    "type": "object",
    "description": "The article as the archive keeps it; its members are in `Config/schemas/article.json`.",
    "required": [
     "url",
     "answeredURL",
     "fetchedAt",
     "source",
     "headline",
     "site",
     "body",
     "authors",
     "dates",
     "evidence",
     "removed"
    ],
    "properties": {
     "headline": {
      "type": "string"
     },
     "body": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Block"
      }
     },
     "evidence": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Evidence"
      }
     },
     "removed": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Removal"
      }
     },
     "authors": {
      "type": "array",
      "items": {
       "type": "string"
      }
     }
    }
   },
   "Record": {
    "type": "object",
    "properties": {
     "file": {
      "type": "string"
     },
     "offset": {
      "type": "integer"
     },
     "bytes": {
      "type": "integer"
     },
     "isWARC": {
      "type": "boolean"
     }
    },
    "required": [
     "bytes",
     "file",
     "isWARC",
     "offset"
    ],
    "additionalProperties": false,
    "description": "Where the page's bytes are stored."
   },
   "ArticleStory": {
    "type": "object",
    "properties": {
     "card": {
      "$ref": "#/components/schemas/ArticleCard"
     },
     "article": {
      "$ref": "#/components/schemas/Article"
     },
     "revisions": {
      "type": "array",
      "items": {
       "type": "object",
       "properties": {
        "revision": {
         "type": "integer"
        },
        "firstSeen": {
         "$ref": "#/components/schemas/Date"
        },
        "lastSeen": {
         "$ref": "#/components/schemas/Date"
        },
        "isCurrent": {
         "type": "boolean"
        },
        "fields": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "field": {
            "type": "string"
           },
           "differences": {
            "type": "array",
            "items": {
             "type": "object",
             "properties": {
              "pieces": {
               "type": "array",
               "items": {
                "type": "object",
                "properties": {
                 "change": {
                  "type": "string",
                  "enum": [
                   "kept",
                   "removed",
                   "added"
                  ]
                 },
                 "text": {
                  "type": "string"
                 }
                },
                "required": [
                 "change",
                 "text"
                ],
                "additionalProperties": false
               }
              }
             },
             "required": [
              "pieces"
             ],
             "additionalProperties": false
            }
           }
          },
          "required": [
           "differences",
           "field"
          ],
          "additionalProperties": false
         },
         "description": "What changed since the previous version, word by word."
        }
       },
       "required": [
        "fields",
        "firstSeen",
        "isCurrent",
        "lastSeen",
        "revision"
       ],
       "additionalProperties": false
      }
     },
     "origin": {
      "type": "object",
      "properties": {
       "source": {
        "type": "string"
       },
       "fetchedAt": {
        "$ref": "#/components/schemas/Date"
       },
       "captures": {
        "type": "integer"
       },
       "item": {
        "type": "string"
       },
       "record": {
        "$ref": "#/components/schemas/Record"
       }
      },
      "required": [
       "captures",
       "fetchedAt",
       "source"
      ],
      "additionalProperties": false
     }
    },
    "required": [
     "article",
     "card",
     "origin",
     "revisions"
    ],
    "additionalProperties": false
   },
   "BookLine": {
    "type": "object",
    "properties": {
     "fetched": {
      "type": "integer"
     },
     "stored": {
      "type": "integer"
     },
     "revised": {
      "type": "integer"
     },
     "unchanged": {
      "type": "integer"
     },
     "filtered": {
      "type": "integer"
     },
     "rejected": {
      "type": "integer"
     },
     "dead": {
      "type": "integer"
     },
     "inFlight": {
      "type": "integer"
     },
     "difference": {
      "type": "integer"
     },
     "toFetch": {
      "type": "integer"
     },
     "failed": {
      "type": "integer"
     },
     "name": {
      "type": "string"
     }
    },
    "required": [
     "dead",
     "difference",
     "failed",
     "fetched",
     "filtered",
     "inFlight",
     "name",
     "rejected",
     "revised",
     "stored",
     "toFetch",
     "unchanged"
    ],
    "additionalProperties": false,
    "description": "Counts of items: fetched = stored + revised + unchanged + filtered + rejected + dead + inFlight + difference. toFetch and failed count addresses that are not items yet."
   },
   "Vitals": {
    "type": "object",
    "description": "What a process reports about itself; its members are in `Config/schemas/vitals.json`.",
    "required": [
     "stage",
     "instance",
     "time"
    ],
    "properties": {
     "stage": {
      "type": "string",
      "enum": [
       "fetch",
       "relay",
       "clean",
       "extract",
       "store"
      ]
     },
     "instance": {
      "type": "string"
     },
     "time": {
      "type": "string",
      "description": "RFC 3339, UTC, with milliseconds.",
      "format": "date-time"
     }
    }
   },
   "StageBox": {
    "type": "object",
    "properties": {
     "stage": {
      "type": "string",
      "enum": [
       "fetch",
       "relay",
       "clean",
       "extract",
       "store"
      ]
     },
     "instances": {
      "type": "array",
      "items": {
       "type": "object",
       "properties": {
        "vitals": {
         "$ref": "#/components/schemas/Vitals"
        },
        "condition": {
         "type": "string",
         "enum": [
          "running",
          "silent",
          "ended"
         ]
        },
        "silentSeconds": {
         "type": "number"
        },
        "receivedPerSecond": {
         "type": "number"
        },
        "sentPerSecond": {
         "type": "number"
        }
       },
       "required": [
        "condition",
        "receivedPerSecond",
        "sentPerSecond",
        "silentSeconds",
        "vitals"
       ],
       "additionalProperties": false
      }
     },
     "isSlowest": {
      "type": "boolean"
     },
     "receivedPerSecond": {
      "type": "number"
     },
     "sentPerSecond": {
      "type": "number"
     },
     "ready": {
      "type": "number",
      "minimum": 0,
      "maximum": 1,
      "description": "The part of `busy` that the instances spend waiting for a processor, 0 to 1."
     },
     "busy": {
      "type": "number",
      "description": "A share, 0 to 1."
     },
     "median": {
      "type": "number",
      "description": "Milliseconds."
     },
     "p99": {
      "type": "number",
      "description": "Milliseconds."
     },
     "residentBytes": {
      "type": "integer"
     },
     "held": {
      "type": "integer"
     },
     "waiting": {
      "type": "integer",
      "description": "Items waiting for the stage or being processed by it; for the fetcher, addresses to fetch."
     }
    },
    "required": [
     "ready",
     "busy",
     "held",
     "instances",
     "isSlowest",
     "median",
     "p99",
     "receivedPerSecond",
     "residentBytes",
     "sentPerSecond",
     "stage"
    ],
    "additionalProperties": false
   },
   "Health": {
    "type": "object",
    "required": [
     "state",
     "sentence",
     "advice"
    ],
    "properties": {
     "state": {
      "type": "string",
      "enum": [
       "healthy",
       "degraded",
       "stopped"
      ]
     },
     "sentence": {
      "type": "string"
     },
     "advice": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "slowest": {
      "type": "string",
      "enum": [
       "fetch",
       "relay",
       "clean",
       "extract",
       "store"
      ]
     }
    },
    "additionalProperties": false
   },
   "Status": {
    "type": "object",
    "properties": {
     "time": {
      "type": "string",
      "description": "RFC 3339, UTC, with milliseconds.",
      "format": "date-time"
     },
     "since": {
      "type": "string",
      "description": "RFC 3339, UTC, with milliseconds.",
      "format": "date-time"
     },
     "health": {
      "$ref": "#/components/schemas/Health"
     },
     "books": {
      "$ref": "#/components/schemas/BookLine"
     },
     "sources": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/BookLine"
      }
     },
     "road": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/StageBox"
      }
     },
     "freeDisk": {
      "type": "integer",
      "description": "Bytes."
     }
    },
    "required": [
     "books",
     "health",
     "road",
     "since",
     "sources",
     "time"
    ],
    "additionalProperties": false
   },
   "LiveRow": {
    "type": "object",
    "properties": {
     "number": {
      "type": "integer"
     },
     "seenAt": {
      "type": "string",
      "description": "RFC 3339, UTC, with milliseconds.",
      "format": "date-time"
     },
     "item": {
      "type": "string"
     },
     "host": {
      "type": "string"
     },
     "hops": {
      "type": "array",
      "items": {
       "type": "object",
       "properties": {
        "stage": {
         "type": "string",
         "enum": [
          "fetch",
          "relay",
          "clean",
          "extract",
          "store"
         ]
        },
        "instance": {
         "type": "string"
        },
        "milliseconds": {
         "type": "number"
        }
       },
       "required": [
        "instance",
        "milliseconds",
        "stage"
       ],
       "additionalProperties": false
      }
     },
     "headline": {
      "type": "string"
     },
     "language": {
      "type": "string"
     },
     "url": {
      "type": "string"
     },
     "lagSeconds": {
      "type": "number",
      "description": "Seconds since publication."
     },
     "outcome": {
      "type": "string",
      "enum": [
       "stored",
       "revised",
       "unchanged",
       "filtered",
       "rejected",
       "failed"
      ]
     },
     "reason": {
      "type": "string"
     },
     "endedBy": {
      "type": "string",
      "enum": [
       "fetch",
       "relay",
       "clean",
       "extract",
       "store"
      ]
     }
    },
    "required": [
     "hops",
     "host",
     "item",
     "number",
     "seenAt"
    ],
    "additionalProperties": false
   },
   "SourceLine": {
    "type": "object",
    "properties": {
     "name": {
      "type": "string"
     },
     "kind": {
      "type": "string"
     },
     "location": {
      "type": "string"
     },
     "isEnabled": {
      "type": "boolean"
     },
     "rejectedShare": {
      "type": "number",
      "description": "A share, 0 to 1."
     },
     "isSilent": {
      "type": "boolean"
     },
     "book": {
      "$ref": "#/components/schemas/BookLine"
     },
     "nextPoll": {
      "$ref": "#/components/schemas/Date"
     },
     "lastSuccess": {
      "$ref": "#/components/schemas/Date"
     },
     "lastSuccessAgo": {
      "type": "string"
     },
     "perDay": {
      "type": "number",
      "description": "Items a day."
     },
     "error": {
      "type": "string"
     }
    },
    "required": [
     "book",
     "isEnabled",
     "isSilent",
     "kind",
     "location",
     "name",
     "rejectedShare"
    ],
    "additionalProperties": false
   },
   "ItemLine": {
    "type": "object",
    "properties": {
     "item": {
      "type": "string"
     },
     "url": {
      "type": "string"
     },
     "source": {
      "type": "string"
     },
     "fetchedAt": {
      "$ref": "#/components/schemas/Date"
     },
     "state": {
      "type": "string",
      "enum": [
       "waiting to be sent",
       "in flight",
       "dead",
       "stored",
       "revised",
       "unchanged",
       "filtered",
       "rejected"
      ]
     },
     "attempts": {
      "type": "integer"
     },
     "endedAt": {
      "$ref": "#/components/schemas/Date"
     },
     "stage": {
      "type": "string",
      "enum": [
       "fetch",
       "relay",
       "clean",
       "extract",
       "store"
      ]
     },
     "reason": {
      "type": "string"
     }
    },
    "required": [
     "attempts",
     "fetchedAt",
     "item",
     "source",
     "state",
     "url"
    ],
    "additionalProperties": false
   },
   "Group": {
    "type": "object",
    "properties": {
     "reason": {
      "type": "string"
     },
     "host": {
      "type": "string"
     },
     "count": {
      "type": "integer"
     },
     "sinceYesterday": {
      "type": "integer"
     },
     "examples": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ItemLine"
      }
     },
     "addresses": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "latest": {
      "$ref": "#/components/schemas/Date"
     }
    },
    "required": [
     "addresses",
     "count",
     "examples",
     "host",
     "reason",
     "sinceYesterday"
    ],
    "additionalProperties": false
   },
   "Explanation": {
    "type": "object",
    "properties": {
     "blocks": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Block"
      }
     },
     "removed": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Removal"
      }
     },
     "evidence": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Evidence"
      }
     },
     "dates": {
      "type": "array",
      "items": {
       "type": "object"
      }
     },
     "lines": {
      "type": "array",
      "description": "The page's lines in order; empty unless the page was read again just now.",
      "items": {
       "type": "object",
       "properties": {
        "text": {
         "type": "string"
        },
        "rule": {
         "type": "string",
         "description": "The rule that removed the line; absent if it was kept."
        }
       },
       "required": [
        "text"
       ],
       "additionalProperties": false
      }
     },
     "isTrial": {
      "type": "boolean",
      "description": "Whether the page was read again just now."
     },
     "rejection": {
      "type": "string"
     }
    },
    "required": [
     "blocks",
     "dates",
     "evidence",
     "isTrial",
     "lines",
     "removed"
    ],
    "additionalProperties": false
   },
   "ItemStory": {
    "type": "object",
    "properties": {
     "wanted": {
      "type": "string"
     },
     "items": {
      "type": "array",
      "items": {
       "type": "object",
       "properties": {
        "line": {
         "$ref": "#/components/schemas/ItemLine"
        },
        "record": {
         "$ref": "#/components/schemas/Record"
        },
        "steps": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "what": {
            "type": "string"
           },
           "time": {
            "$ref": "#/components/schemas/Date"
           }
          },
          "required": [
           "what"
          ],
          "additionalProperties": false
         }
        }
       },
       "required": [
        "line",
        "record",
        "steps"
       ],
       "additionalProperties": false
      }
     },
     "unfetched": {
      "type": "array",
      "items": {
       "type": "object",
       "properties": {
        "url": {
         "type": "string"
        },
        "source": {
         "type": "string"
        },
        "isGivenUp": {
         "type": "boolean"
        },
        "reason": {
         "type": "string"
        }
       },
       "required": [
        "isGivenUp",
        "source",
        "url"
       ],
       "additionalProperties": false
      }
     },
     "article": {
      "$ref": "#/components/schemas/ArticleCard"
     },
     "explanation": {
      "$ref": "#/components/schemas/Explanation"
     }
    },
    "required": [
     "items",
     "unfetched",
     "wanted"
    ],
    "additionalProperties": false
   }
  }
 }
}

"""##,
    "pieces.mustache": ##"""
{{#pieces}}{{#.link}}<a href="{{.}}" rel="noopener noreferrer nofollow">{{text}}</a>{{/.link}}{{^.link}}{{text}}{{/.link}}{{/pieces}}

"""##,
    "problem.mustache": ##"""
{{<layout}}
{{$main}}
<div class="problem">
  <h1>{{title}}</h1>
  <p>{{detail}}</p>
  <p class="facts">{{code}}</p>
</div>
{{/main}}
{{/layout}}

"""##,
    "script.js": ##"""
// Keyboard shortcuts and, on the operator's pages, live updates. Without this script every page can still be read.
"use strict";

(() => {
  const help = document.getElementById("help");
  const search = document.querySelector("main input[type=search]") || document.getElementById("quick");

  const helpButton = document.querySelector("[data-help]");
  if (helpButton && help) {
    helpButton.hidden = false;
    helpButton.addEventListener("click", () => help.showModal());
  }

  function step(direction) {
    const items = [...document.querySelectorAll("[data-item]")];
    if (!items.length) return;
    const current = items.findIndex((item) => item.classList.contains("is-current"));
    const next = current < 0 ? (direction > 0 ? 0 : items.length - 1) : current + direction;
    if (next < 0 || next >= items.length) return;
    if (current >= 0) items[current].classList.remove("is-current");
    items[next].classList.add("is-current");
    const link = items[next].querySelector("h2 a, h3 a, a");
    if (link) link.focus({ preventScroll: true });
    items[next].scrollIntoView({ block: "nearest" });
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const target = event.target;
    if (target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))) return;
    if (help && help.open) return;
    if (event.key === "j") step(1);
    else if (event.key === "k") step(-1);
    else if (event.key === "/" && search) search.focus();
    else if (event.key === "?" && help) help.showModal();
    else return;
    event.preventDefault();
  });
})();

(() => {
  const rows = document.getElementById("rows");
  if (!rows || !window.EventSource) return;
  const table = document.querySelector("[data-last]");
  const form = document.querySelector("[data-filter]");
  const pause = document.querySelector("[data-pause]");
  const missedText = document.getElementById("missed");
  const connection = document.getElementById("connection");
  const announce = document.getElementById("announce");
  const mostRows = 100;
  let missed = 0;
  let state = null;
  let paused = null;

  function replace(name, markup) {
    const part = document.getElementById("live-" + name);
    if (!part || part.contains(document.activeElement)) return;
    part.innerHTML = markup;
  }

  function clock() {
    return new Date().toISOString().slice(11, 19);
  }

  function showParts(parts) {
    for (const name of ["light", "books", "sources", "road", "charts"]) {
      if (name in parts) replace(name, parts[name]);
    }
    connection.textContent = "live, " + clock() + " UTC";
    if (state !== null && parts.state !== state) announce.textContent = parts.state + ": " + parts.sentence;
    state = parts.state;
  }

  function showRows(event) {
    if (event.rows) {
      document.querySelector("[data-empty]")?.remove();
      const template = document.createElement("template");
      template.innerHTML = event.rows;
      for (const row of template.content.children) row.classList.add("fresh");
      rows.prepend(template.content);
      while (rows.children.length > mostRows) rows.lastElementChild.remove();
    }
    for (const [number, markup] of Object.entries(event.outcomes)) {
      const cell = rows.querySelector('[data-row="' + CSS.escape(number) + '"] [data-outcome]');
      if (cell) cell.innerHTML = markup;
    }
    if (event.missed > 0) {
      missed += event.missed;
      missedText.hidden = false;
      missedText.textContent = "missed " + missed.toLocaleString("en") + ": they came too fast to be shown";
    }
  }

  const query = new URLSearchParams(form ? new FormData(form) : undefined);
  query.set("after", table.dataset.last);
  const source = new EventSource("/status/events?" + query);
  source.addEventListener("parts", (event) => showParts(JSON.parse(event.data)));
  source.addEventListener("rows", (event) => {
    const value = JSON.parse(event.data);
    if (!paused) return showRows(value);
    paused.push(value);
    // The queue of a paused page is bounded too.
    if (paused.length > 50) missed += paused.shift().missed;
  });
  source.addEventListener("error", () => {
    connection.textContent = "disconnected since " + clock() + " UTC";
  });

  if (pause) {
    pause.hidden = false;
    pause.addEventListener("click", () => {
      if (paused) {
        const waiting = paused;
        paused = null;
        for (const value of waiting) showRows(value);
        pause.textContent = "Pause";
      } else {
        paused = [];
        pause.textContent = "Resume";
      }
    });
  }
})();

"""##,
    "search.mustache": ##"""
{{<layout}}
{{$main}}
<div class="search">
  <h1>Search</h1>
  <form class="searchform" action="/search" role="search">
    <label for="q">Words, phrases, filters</label>
    <div class="row"><input id="q" name="q" type="search" value="{{query}}" dir="auto"{{#error}} aria-invalid="true" aria-describedby="problem"{{/error}}>
    <label class="hidden" for="order">Order</label>
    <select id="order" name="order"><option value="relevance"{{#isRanked}} selected{{/isRanked}}>Best match</option><option value="recency"{{#isRecent}} selected{{/isRecent}}>Best match, recent ones first</option><option value="newest"{{#isNewest}} selected{{/isNewest}}>Newest</option></select>
    <button>Search</button></div>
    {{#error}}<p id="problem" class="notice bad">{{.}}</p>{{/error}}
    {{#isWithoutWords}}<p class="notice">The query has no letters or digits.</p>{{/isWithoutWords}}
    <details{{^hasQuery}} open{{/hasQuery}}>
      <summary>Search syntax</summary>
      <dl class="pairs operators">
        <dt><code>oil price</code></dt><dd>both words</dd>
        <dt><code>"oil price"</code></dt><dd>this exact phrase</dd>
        <dt><code>(oil OR gas) price</code></dt><dd>either word in brackets, and “price”</dd>
        <dt><code>-gas</code></dt><dd>not this word</dd>
        <dt><code>econ*</code></dt><dd>words that begin with these letters</dd>
        <dt><code>headline:</code> <code>author:</code> <code>tag:</code></dt><dd>only in this field</dd>
        <dt><code>site:example.com</code></dt><dd>this site and its subdomains</dd>
        <dt><code>language:fa</code></dt><dd>in this language</dd>
        <dt><code>since:2023-06</code> <code>until:2023-06-04</code> <code>since:7d</code></dt><dd>published in this period, or in the last seven days</dd>
        <dt><code>source:tabnak</code></dt><dd>from this source</dd>
      </dl>
    </details>
  </form>
  {{#isAnswered}}
  <div class="found">
    <section class="results" aria-label="Results">
      <p class="sum" role="status">{{sum}}</p>
      {{#isEmpty}}<p class="empty">Nothing found. {{#mayWatch}}Is an article missing? <a href="/status/story">One item</a> says what happened to an address; <a href="/status/troubles">Refusals</a> says why pages were not stored as articles.{{/mayWatch}}</p>{{/isEmpty}}
      {{#.beyond}}<p class="empty">{{.}}</p>{{/.beyond}}
      {{#hits}}
      <article class="hit" data-item>
        <h2 lang="{{lang}}" dir="{{dir}}"><a href="{{page}}">{{#headlinePieces}}{{#isMatch}}<mark>{{text}}</mark>{{/isMatch}}{{^isMatch}}{{text}}{{/isMatch}}{{/headlinePieces}}</a></h2>
        <p class="excerpt" lang="{{lang}}" dir="{{dir}}">{{#isCutBefore}}…{{/isCutBefore}}{{#snippet}}{{#isMatch}}<mark>{{text}}</mark>{{/isMatch}}{{^isMatch}}{{text}}{{/isMatch}}{{/snippet}}{{#isCutAfter}}…{{/isCutAfter}}</p>
        <p class="facts" dir="{{dir}}">{{#.sitePage}}<a href="{{.}}">{{siteName}}</a>{{/.sitePage}}{{^.sitePage}}<span>{{siteName}}</span>{{/.sitePage}}{{#.published}} <span class="when">{{>date}}</span>{{/.published}}{{^.published}} <span class="when">undated</span>{{/.published}} <a class="language" href="{{languagePage}}">{{languageName}}</a></p>
      </article>
      {{/hits}}
      <nav class="turn" aria-label="Pages of results">{{#previous}}<a rel="prev" href="{{.}}">Previous</a>{{/previous}} {{#pageOf}}<span>{{.}}</span>{{/pageOf}} {{#following}}<a rel="next" href="{{.}}">Next</a>{{/following}}</nav>
    </section>
    <aside class="narrow" aria-label="Narrow the search">
      {{#histogram}}
      <section><h2>By date</h2>
        <svg class="histogram" viewBox="0 0 600 60" role="group" aria-label="Articles by date" preserveAspectRatio="none">{{#columns}}<a href="{{page}}" aria-label="{{name}}"><title>{{name}}</title><rect class="hitbox" x="{{x}}" y="0" width="{{width}}" height="60"/><rect x="{{x}}" y="{{y}}" width="{{width}}" height="{{height}}"/></a>{{/columns}}</svg>
        <p class="axis"><span>{{first}}</span><span>{{last}}</span></p>
      </section>
      {{/histogram}}
      <section><h2>By site</h2><ul class="facets">{{#sites}}<li><a href="{{page}}">{{name}}</a> <span>{{count}}</span></li>{{/sites}}</ul></section>
      <section><h2>By language</h2><ul class="facets">{{#languages}}<li><a href="{{page}}">{{name}}</a> <span>{{count}}</span></li>{{/languages}}</ul></section>
      <section><h2>Follow</h2><ul class="facets"><li><a href="{{feed}}">Atom feed of this search</a></li><li><a href="{{jsonFeed}}">JSON Feed of this search</a></li></ul></section>
    </aside>
  </div>
  {{/isAnswered}}
</div>
{{/main}}
{{/layout}}

"""##,
    "settings.mustache": ##"""
{{<layout}}
{{$bodyClass}}status{{/bodyClass}}
{{$main}}
{{>tabs}}
<h1>Settings in force <span class="small">from this monitor’s file and environment, which all programs read; those that differ from the default are marked</span></h1>
<div class="scroll" role="region" tabindex="0" aria-label="Settings"><table class="settings">
<thead><tr><th scope="col">Setting</th><th scope="col">Value</th><th scope="col">Default</th><th scope="col">What it does</th></tr></thead>
<tbody>{{#settings}}<tr{{#isChanged}} class="changed"{{/isChanged}}><th scope="row"><code>{{key}}</code>{{#isChanged}} <span class="tag strong">changed</span>{{/isChanged}}</th><td data-name="Value"><code>{{value}}</code></td><td data-name="Default"><code>{{standard}}</code></td><td class="prose">{{#reason}}{{#isCode}}<code>{{text}}</code>{{/isCode}}{{^isCode}}{{text}}{{/isCode}}{{/reason}} <span class="small">{{programs}}</span></td></tr>{{/settings}}</tbody></table></div>
{{/main}}
{{/layout}}

"""##,
    "source.mustache": ##"""
{{<layout}}
{{$bodyClass}}status{{/bodyClass}}
{{$main}}
{{>tabs}}
<h1>{{name}}</h1>
<dl class="pairs facts-list">
  <dt>Kind</dt><dd>{{kind}}</dd>
  <dt>Location</dt><dd class="address">{{#.link}}<a href="{{.}}" rel="noopener noreferrer">{{location}}</a>{{/.link}}{{^.link}}{{location}}{{/.link}}</dd>
  <dt>Next poll</dt><dd>{{#isPaused}}paused{{/isPaused}}{{^isPaused}}{{#.nextPoll}}{{>date}}{{/.nextPoll}}{{^.nextPoll}}none: it is read only once{{/.nextPoll}}{{/isPaused}}</dd>
  <dt>Last success</dt><dd>{{#.lastSuccess}}{{>date}}{{/.lastSuccess}}{{^.lastSuccess}}never{{/.lastSuccess}}{{#isSilent}} <span class="tag warn">quiet for longer than usual</span>{{/isSilent}}</dd>
  {{#.perDay}}<dt>Yield</dt><dd>{{.}} items a day</dd>{{/.perDay}}
  {{#.error}}<dt>Last error</dt><dd class="bad">{{.}}</dd>{{/.error}}
  {{#.skips}}<dt>Skipped</dt><dd>{{count}}: {{reason}}</dd>{{/.skips}}
</dl>
{{#book}}<div class="books"><p class="equation"><span class="term"><b>{{fetched}}</b> fetched</span> <i>=</i> <span class="term"><b>{{stored}}</b> stored</span> <i>+</i> <span class="term"><b>{{revised}}</b> revised</span> <i>+</i> <span class="term"><b>{{unchanged}}</b> unchanged</span> <i>+</i> <span class="term"><b>{{filtered}}</b> filtered</span> <i>+</i> <span class="term"><b>{{rejected}}</b> rejected</span> <i>+</i> <span class="term"><b>{{dead}}</b> dead</span> <i>+</i> <span class="term"><b>{{inFlight}}</b> in flight</span></p></div>{{/book}}
{{#mayChange}}
<div class="actions">
  <form action="{{page}}/{{#isPaused}}resume{{/isPaused}}{{^isPaused}}pause{{/isPaused}}" method="post"><input type="hidden" name="token" value="{{token}}"><button>{{#isPaused}}Resume{{/isPaused}}{{^isPaused}}Pause{{/isPaused}}</button></form>
  <form action="{{page}}/remove" method="post"><input type="hidden" name="token" value="{{token}}"><button>Remove</button> <span class="small">Its articles and its books are kept.</span></form>
</div>
{{/mayChange}}
<h2>Latest items</h2>
{{>items}}
{{/main}}
{{/layout}}

"""##,
    "sources.mustache": ##"""
{{<layout}}
{{$bodyClass}}status{{/bodyClass}}
{{$main}}
{{>tabs}}
<h1>Sources</h1>
{{#mayChange}}
<form class="filter" action="/status/sources" method="post">
  <input type="hidden" name="token" value="{{token}}">
  {{#.problem}}<p id="problem" class="notice bad wide">{{.}}</p>{{/.problem}}
  <label class="wide">Address of a feed, a sitemap or a page <input name="location" required autocomplete="off"{{#.location}} value="{{.}}"{{/.location}}{{#.problem}} aria-invalid="true" aria-describedby="problem"{{/.problem}}></label>
  <label>Name <input name="name" placeholder="made from the address" autocomplete="off"></label>
  <button>Add</button>
</form>
{{/mayChange}}
<form class="filter" action="/status/sources">
  <label>Filter <input name="words" type="search" autocomplete="off"></label>
  <label>Sort by <select name="order"><option value="name"{{#order-name}} selected{{/order-name}}>name</option><option value="next"{{#order-next}} selected{{/order-next}}>next poll</option><option value="last"{{#order-last}} selected{{/order-last}}>last success</option><option value="yield"{{#order-yield}} selected{{/order-yield}}>yield</option><option value="rejected"{{#order-rejected}} selected{{/order-rejected}}>rejected share</option><option value="errors"{{#order-errors}} selected{{/order-errors}}>errors</option></select></label>
  <button>Show</button>
</form>
{{#isEmpty}}<p class="empty">No sources. <code>chapar add https://example.org/feed.xml</code> adds one.</p>{{/isEmpty}}
<div class="scroll" role="region" tabindex="0" aria-label="Sources"><table>
  <thead><tr><th scope="col">Source</th><th scope="col">Next poll</th><th scope="col">Last success</th><th scope="col" class="number">Items a day</th><th scope="col" class="number">Items</th><th scope="col" class="number">Rejected</th><th scope="col">State</th></tr></thead>
  <tbody>
  {{#sources}}
  <tr>
    <th scope="row"><a href="{{page}}">{{name}}</a><span class="under">{{kind}} · {{location}}</span></th>
    <td>{{#.nextPoll}}{{>date}}{{/.nextPoll}}{{^.nextPoll}}–{{/.nextPoll}}</td>
    <td>{{#.lastSuccess}}<time datetime="{{iso}}" title="{{text}}">{{lastSuccessAgo}}</time>{{/.lastSuccess}}{{^.lastSuccess}}never{{/.lastSuccess}}</td>
    <td class="number">{{#.perDay}}{{.}}{{/.perDay}}</td>
    <td class="number">{{#book}}{{fetched}}{{/book}}</td>
    <td class="number{{#isOftenRejected}} bad{{/isOftenRejected}}">{{rejectedShare}} %</td>
    <td>{{#isPaused}}<span class="tag">paused</span> {{/isPaused}}{{#isSilent}}<span class="tag warn">quiet for longer than usual</span> {{/isSilent}}{{#.error}}<span class="bad">{{.}}</span> {{/.error}}{{#book}}{{#hasFailed}}<a class="bad" href="/status/troubles">{{failed}} could not be fetched</a>{{/hasFailed}}{{/book}}</td>
  </tr>
  {{/sources}}
  </tbody>
</table></div>
{{/main}}
{{/layout}}

"""##,
    "status-books.mustache": ##"""
{{#books}}<p class="equation"><span class="term"><b>{{fetched}}</b> fetched</span> <i>=</i> <span class="term"><b>{{stored}}</b> stored</span> <i>+</i> <span class="term"><b>{{revised}}</b> revised</span> <i>+</i> <span class="term"><b>{{unchanged}}</b> unchanged</span> <i>+</i> <span class="term"><b>{{filtered}}</b> filtered</span> <i>+</i> <span class="term"><b>{{rejected}}</b> rejected</span> <i>+</i> <span class="term{{#hasDead}} bad{{/hasDead}}"><b>{{dead}}</b> dead</span> <i>+</i> <span class="term"><b>{{inFlight}}</b> in flight</span>{{#difference}} <i>+</i> <span class="term bad"><b>{{.}}</b> unaccounted for</span>{{/difference}}</p>{{/books}}

"""##,
    "status-charts.mustache": ##"""
{{#charts}}<figure class="chart"><figcaption><span>{{title}}</span> <b>{{#isEmpty}}–{{/isEmpty}}{{^isEmpty}}{{now}}{{/isEmpty}}</b> <span class="small">{{unit}}</span></figcaption><svg viewBox="0 0 360 60" preserveAspectRatio="none" role="img" aria-label="{{title}}, since {{from}}: now {{now}}, peak {{peak}} {{unit}}"><path class="grid" d="M0 59.5L360 59.5M0 30L360 30M0 .5L360 .5"/><path class="line" d="{{path}}"/></svg><p class="axis"><span>{{from}}</span><span>scale 0 to {{most}}</span><span>now</span></p></figure>{{/charts}}

"""##,
    "status-light.mustache": ##"""
{{#light}}<div class="light {{state}}"><p><span class="lamp" aria-hidden="true">{{#isGood}}●{{/isGood}}{{#isWarning}}▲{{/isWarning}}{{#isBad}}■{{/isBad}}</span><strong>{{state}}</strong> <span class="sentence">{{sentence}}</span></p>{{#.advice}}<p class="advice">{{text}}</p>{{/.advice}}</div>{{/light}}

"""##,
    "status-outcome.mustache": ##"""
{{#.outcome}}<span class="outcome{{#isGood}} good{{/isGood}}{{#isRejected}} bad{{/isRejected}}">{{.}}</span>{{#reason}} <span class="small">{{.}}</span>{{/reason}}{{/.outcome}}{{^.outcome}}<span class="small">on its way</span>{{/.outcome}}

"""##,
    "status-road.mustache": ##"""
{{#road}}<section class="stage{{#isSlowest}} slowest{{/isSlowest}}{{#isMissing}} missing{{/isMissing}}{{#isRelay}} relay{{/isRelay}}" aria-label="{{title}}">
  <h3>{{title}} <span class="count">{{running}}&thinsp;×</span>{{#isSlowest}} <span class="tag strong">slowest</span>{{/isSlowest}}{{#isMissing}} <span class="tag bad">none running</span>{{/isMissing}}</h3>
  {{#.waiting}}<p class="waiting">{{.}}</p>{{/.waiting}}
  <p class="rates"><b>{{received}}</b>/s in, <b>{{sent}}</b>/s out</p>
  <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" role="img" aria-label="busy {{busy}} % of the time"><rect class="track" width="100" height="6"/><rect class="fill" width="{{busyWidth}}" height="6"/></svg>
  <dl><dt>busy</dt><dd>{{busy}} %{{#.ready}}<span class="under">{{.}} % waiting for a processor</span>{{/.ready}}</dd><dt>median</dt><dd>{{median}} ms</dd><dt>99th percentile</dt><dd>{{p99}} ms</dd><dt>memory</dt><dd>{{memory}}</dd></dl>
  <ul class="instances">{{#instances}}<li class="{{#isSilent}}bad{{/isSilent}}{{#hasEnded}}gone{{/hasEnded}}">{{name}}{{#isSilent}} <span class="tag bad">silent for {{silence}}</span>{{/isSilent}}{{#hasEnded}} <span class="tag">ended {{silence}} ago</span>{{/hasEnded}}{{#isRunning}} <span class="small">{{busy}} %, {{memory}}</span>{{/isRunning}}</li>{{/instances}}</ul>
</section>{{/road}}

"""##,
    "status-row.mustache": ##"""
<tr data-row="{{number}}" data-item><td><time datetime="{{iso}}">{{clock}}</time></td><td>{{host}}</td><td>{{#.lang}}{{.}}{{/.lang}}</td><td class="headline"{{#.lang}} lang="{{.}}" dir="{{dir}}"{{/.lang}}><a href="{{story}}">{{#.headline}}{{.}}{{/.headline}}{{^.headline}}<span lang="en" dir="ltr">one item</span>{{/.headline}}</a></td><td class="number">{{#.lag}}{{.}}{{/.lag}}</td><td data-outcome>{{>status-outcome}}</td></tr>

"""##,
    "status-sources.mustache": ##"""
{{#sources}}<tr><th scope="row"><a href="{{page}}">{{name}}</a></th><td class="number">{{fetched}}</td><td class="number">{{stored}}</td><td class="number">{{revised}}</td><td class="number">{{unchanged}}</td><td class="number">{{filtered}}</td><td class="number">{{rejected}}</td><td class="number{{#hasDead}} bad{{/hasDead}}">{{dead}}</td><td class="number">{{inFlight}}</td><td class="number{{#.difference}} bad{{/.difference}}">{{#.difference}}{{.}}{{/.difference}}{{^.difference}}0{{/.difference}}</td><td class="number">{{toFetch}}</td><td class="number">{{failed}}</td></tr>{{/sources}}

"""##,
    "status.mustache": ##"""
{{<layout}}
{{$bodyClass}}status{{/bodyClass}}
{{$main}}
<h1 class="hidden">Status</h1>
{{>tabs}}
<p class="hidden" role="status" id="announce"></p>
<div id="live-light">{{>status-light}}</div>
<section class="books" aria-labelledby="books-title">
  <h2 id="books-title">Books <span class="small">all items since the first source was added; <span id="connection">as of {{clock}} UTC</span></span></h2>
  <div id="live-books">{{>status-books}}</div>
  {{#hasSources}}
  <details>
    <summary>By source</summary>
    <div class="scroll" role="region" tabindex="0" aria-label="Books by source"><table>
      <thead><tr><th scope="col">Source</th><th scope="col" class="number">fetched</th><th scope="col" class="number">= stored</th><th scope="col" class="number">+ revised</th><th scope="col" class="number">+ unchanged</th><th scope="col" class="number">+ filtered</th><th scope="col" class="number">+ rejected</th><th scope="col" class="number">+ dead</th><th scope="col" class="number">+ in flight</th><th scope="col" class="number">difference</th><th scope="col" class="number">to fetch</th><th scope="col" class="number">given up</th></tr></thead>
      <tbody id="live-sources">{{>status-sources}}</tbody>
    </table></div>
  </details>
  {{/hasSources}}
</section>
<section aria-labelledby="road-title">
  <h2 id="road-title">Stages <span class="small">messages per second and milliseconds per message, over the last seconds</span></h2>
  <div class="road" id="live-road">{{>status-road}}</div>
  <details class="how"><summary>Start another instance of a stage</summary>
  <p>The slowest stage is the one that the others wait for. A new instance needs no other change.</p>
  <dl class="pairs"><dt>supervisord</dt><dd><code>EXTRACTORS=4 Deploy/run.sh</code> (also <code>CLEANERS</code>, <code>STORERS</code>)</dd><dt>systemd</dt><dd><code>systemctl start chapar-extractor@3</code></dd><dt>by hand</dt><dd><code>chapar-extractor &amp;</code></dd></dl></details>
</section>
<section aria-labelledby="charts-title">
  <h2 id="charts-title">Last hour <span class="small">recorded since this monitor started, {{#since}}{{text}}{{/since}}</span></h2>
  <div class="charts" id="live-charts">{{>status-charts}}</div>
</section>
<section aria-labelledby="flow-title">
  <h2 id="flow-title">Latest articles</h2>
  <form class="filter" action="/status" data-filter>
    <label>Site <input name="site" value="{{filter-site}}" autocomplete="off"></label>
    <label>Language <input name="language" value="{{filter-language}}" size="6" autocomplete="off"></label>
    <label>Words <input name="words" value="{{filter-words}}" dir="auto" autocomplete="off"></label>
    <button>Filter</button>
    <button type="button" data-pause hidden>Pause</button>
    <span class="small" id="missed" hidden></span>
  </form>
  <div class="scroll" role="region" tabindex="0" aria-label="Articles as they arrive"><table class="flow" data-last="{{last}}">
    <thead><tr><th scope="col">Time <span class="small">UTC</span></th><th scope="col">Site</th><th scope="col">Language</th><th scope="col">Headline</th><th scope="col" class="number">Since publication</th><th scope="col">Outcome</th></tr></thead>
    <tbody id="rows">{{#rows}}{{>status-row}}{{/rows}}</tbody>
  </table></div>
  {{^rows}}<p class="empty" data-empty>Nothing has arrived since this monitor started.</p>{{/rows}}
</section>
{{/main}}
{{/layout}}

"""##,
    "storage.mustache": ##"""
{{<layout}}
{{$bodyClass}}status{{/bodyClass}}
{{$main}}
{{>tabs}}
<h1>Storage</h1>
<dl class="figures">
  {{#.articles}}<div><dt>articles</dt><dd>{{.}}</dd></div>{{/.articles}}
  {{#.revisions}}<div><dt>versions</dt><dd>{{.}}</dd></div>{{/.revisions}}
  <div><dt>on disk</dt><dd>{{total}}</dd></div>
  {{#.growth}}<div><dt>a day, on average since {{#since}}{{text}}{{/since}}</dt><dd>{{.}}</dd></div>{{/.growth}}
  {{^.growth}}<div><dt>growth a day</dt><dd class="small">known after an hour</dd></div>{{/.growth}}
  {{#.free}}<div><dt>free</dt><dd>{{.}}</dd></div>{{/.free}}
  {{#.daysLeft}}<div><dt>until the disk is full</dt><dd>{{.}}</dd></div>{{/.daysLeft}}
  <div><dt>last backup</dt><dd>{{#.backup}}{{>date}}{{/.backup}}{{^.backup}}never{{/.backup}}</dd></div>
  <div><dt>last check{{#.checkProblems}}: <span class="bad">{{.}} problems</span>{{/.checkProblems}}</dt><dd>{{#.check}}{{>date}}{{/.check}}{{^.check}}never{{/.check}}</dd></div>
</dl>
<div class="scroll" role="region" tabindex="0" aria-label="Disk usage"><table>
<thead><tr><th scope="col">Part</th><th scope="col">Contents</th><th scope="col" class="number">Files</th><th scope="col" class="number">On disk</th></tr></thead>
<tbody>{{#parts}}<tr><th scope="row">{{name}}</th><td>{{what}}</td><td class="number">{{files}}</td><td class="number">{{bytes}}</td></tr>{{/parts}}</tbody></table></div>
<p class="small"><code>chapar backup DIR</code> copies all of it while everything runs; <code>chapar check</code> compares ledger and archive.</p>
{{/main}}
{{/layout}}

"""##,
    "story.mustache": ##"""
{{<layout}}
{{$bodyClass}}status{{/bodyClass}}
{{$main}}
{{>tabs}}
<h1>History of one item</h1>
<form class="filter" action="/status/story"><label class="wide">An address, or the id of an item or article <input name="of" value="{{wanted}}" autocomplete="off"></label><button>Show</button></form>
{{#isUnknown}}<p class="notice">It is neither in the archive nor in the ledger. Was it added? See <a href="/status/sources">the sources</a>.</p>{{/isUnknown}}
{{#.article}}<section class="became"><h2>It is in the archive</h2>{{>card}}</section>{{/.article}}
{{#unfetched}}<p class="notice{{#isGivenUp}} bad{{/isGivenUp}}"><span class="address">{{url}}</span> of {{source}} {{#isGivenUp}}could not be fetched{{/isGivenUp}}{{^isGivenUp}}is waiting to be fetched{{/isGivenUp}}{{#.reason}}: {{.}}{{/.reason}}</p>{{/unfetched}}
{{#items}}
<section class="journey"><h2 class="address">{{url}}</h2>
<ol class="steps">{{#steps}}<li>{{#.time}}{{>date}} {{/.time}}<span>{{what}}</span></li>{{/steps}}</ol>
<p class="small address">{{item}}; {{#isWARC}}WARC record in {{file}} at byte {{offset}}{{/isWARC}}{{^isWARC}}{{file}}{{/isWARC}}, {{bytes}}</p>
<div class="actions"><a class="button" href="{{try}}">Try it with today’s rules</a>{{#isDead}}{{#mayChange}}<form action="/status/troubles/retry" method="post"><input type="hidden" name="token" value="{{token}}"><input type="hidden" name="item" value="{{item}}"><button>Send it again</button></form>{{/mayChange}}{{/isDead}}</div>
</section>
{{/items}}
{{#.explanation}}
<section class="explanation">
<h2>{{#isTrial}}With today’s rules{{/isTrial}}{{^isTrial}}What was kept and what was removed{{/isTrial}} <span class="small">{{keptCount}} blocks kept, {{removedCount}} lines removed</span></h2>
{{#.rejection}}<p class="notice bad">Not an article: {{.}}</p>{{/.rejection}}
<div class="sides">
<div><h3>Kept</h3>{{#kept}}<p class="line" dir="auto"><span class="tag">{{kind}}</span> {{text}}</p>{{/kept}}</div>
<div><h3>Removed, by rule</h3>{{#rules}}<details open><summary><code>{{rule}}</code> <span class="small">{{count}}</span></summary>{{#lines}}<p class="line gone" dir="auto">{{text}}</p>{{/lines}}</details>{{/rules}}</div>
</div>
{{#.page}}<h3>The page, line by line</h3>
<div class="scroll" role="region" tabindex="0" aria-label="The page’s lines"><table class="pagelines"><thead><tr><th scope="col">Kept</th><th scope="col">Removed</th></tr></thead><tbody>{{#lines}}<tr>{{#isKept}}<td dir="auto">{{text}}</td><td></td>{{/isKept}}{{^isKept}}<td></td><td><code>{{rule}}</code><div dir="auto">{{text}}</div></td>{{/isKept}}</tr>{{/lines}}</tbody></table></div>{{/.page}}
<h3>Candidates for each field</h3>
<div class="scroll" role="region" tabindex="0" aria-label="Candidates for the fields"><table class="evidence"><thead><tr><th scope="col">Field</th><th scope="col">Value</th><th scope="col">Place</th><th scope="col">Why</th></tr></thead><tbody>{{#evidence}}<tr{{#won}} class="won"{{/won}}><th scope="row">{{#won}}<span class="mark">✓</span><span class="hidden">chosen: </span>{{/won}}{{field}}</th><td dir="auto">{{value}}</td><td>{{place}}</td><td>{{why}}</td></tr>{{/evidence}}{{#dates}}<tr><th scope="row">date</th><td>{{value}}</td><td>{{place}}, {{role}}</td><td dir="auto">“{{text}}”</td></tr>{{/dates}}</tbody></table></div>
</section>
{{/.explanation}}
{{/main}}
{{/layout}}

"""##,
    "style.css": ##"""
/* One style for the reader's and the operator's pages. Every text has a contrast of at least 4.5:1 with its background. */
:root {
  color-scheme: light dark;
  --ground: #fbf9f4; --raised: #ffffff; --ink: #1c1a17; --muted: #5d574e; --rule: #d8d1c4; --strong-rule: #1c1a17;
  --link: #7c1d12; --link-hover: #a82a1a; --mark: #f6e3a1; --mark-ink: #1c1a17; --focus: #1257a8;
  --good: #1b6537; --warn: #7d5200; --bad: #a3180c; --good-ground: #e6f1e8; --warn-ground: #f8edd3; --bad-ground: #f9e3df;
  --chart: #7c1d12; --chart-second: #2f5d8a; --added: #d8eedd; --removed: #f7dcd8;
  --serif: Charter, "Bitstream Charter", "Sitka Text", Cambria, "Noto Serif", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Ubuntu, sans-serif;
  --arabic: Vazirmatn, "Noto Naskh Arabic", "Noto Sans Arabic", "Geeza Pro", "Segoe UI", Tahoma, serif;
  --mono: ui-monospace, "Cascadia Mono", "Noto Sans Mono", "DejaVu Sans Mono", Menlo, monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #15161a; --raised: #1d1f24; --ink: #e9e5dc; --muted: #aaa498; --rule: #383a41; --strong-rule: #8d887d;
    --link: #f0ab96; --link-hover: #ffc9b8; --mark: #6a5410; --mark-ink: #fff6dd; --focus: #8cc0ff;
    --good: #86d3a0; --warn: #e9c06c; --bad: #ff9d90; --good-ground: #16281c; --warn-ground: #2e2410; --bad-ground: #371a17;
    --chart: #f0ab96; --chart-second: #8fb8e0; --added: #1d3a26; --removed: #4a211c;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { font-size: 100%; scroll-padding-top: 1rem; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1.0625rem/1.55 var(--serif); }
h1, h2, h3, h4, p, ul, dl, dd, figure, blockquote { margin: 0; padding: 0; }
ul { list-style: none; }
a { color: inherit; text-decoration-color: color-mix(in srgb, currentColor 40%, transparent); text-underline-offset: .17em; }
a:hover { color: var(--link-hover); text-decoration-color: currentColor; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
main:focus { outline: none; }
mark { background: var(--mark); color: var(--mark-ink); padding: 0 .1em; border-radius: 2px; }
code, kbd, pre, .address { font-family: var(--mono); font-size: .875em; overflow-wrap: anywhere; }
kbd { border: 1px solid var(--rule); border-bottom-width: 2px; border-radius: 4px; padding: .05em .4em; }
button, input, select { font: inherit; color: inherit; }
button, select, input:not([type=hidden]):not([type=checkbox]) {
  background: var(--raised); border: 1px solid var(--muted); border-radius: 4px; padding: .35rem .7rem; min-height: 2.5rem;
}
button { cursor: pointer; }
button:hover { border-color: var(--ink); }
button.plain { border: 0; background: none; padding: .2rem .3rem; min-height: 1.75rem; text-decoration: underline; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; inset-inline-start: -100vw; background: var(--raised); padding: .5rem 1rem; z-index: 2; }
.skip:focus { inset-inline-start: .5rem; top: .5rem; }
[hidden] { display: none !important; }

/* Scripts that need fonts of their own. */
:lang(fa), :lang(ar), :lang(ps), :lang(ckb), :lang(ug), :lang(sd), :lang(prs), :lang(mzn) { font-family: var(--arabic); line-height: 1.85; }
:lang(ur), :lang(ks) { font-family: "Noto Nastaliq Urdu", "Jameel Noori Nastaleeq", var(--arabic); line-height: 2.3; }
:lang(he), :lang(yi) { font-family: "Noto Serif Hebrew", "David Libre", "Times New Roman", serif; }
:lang(ja), :lang(zh), :lang(ko) { line-height: 1.75; }
[dir=rtl] { text-align: right; }

/* The frame of every page. */
.masthead, main, .foot { max-width: 78rem; margin-inline: auto; padding-inline: clamp(1rem, 3vw, 2.5rem); }
.masthead {
  display: grid; grid-template-columns: 1fr auto; align-items: center; gap: .25rem 1.5rem; padding-block: 1.1rem .7rem;
  font-family: var(--sans); font-size: .9rem;
}
.masthead .name { font: 700 2.35rem/1 var(--serif); letter-spacing: -.015em; }
.masthead .name a { text-decoration: none; }
.edition { color: var(--muted); text-align: end; display: flex; flex-wrap: wrap; gap: 0 .9rem; justify-content: end; }
.masthead nav { display: flex; gap: 1.4rem; border-top: 1px solid var(--strong-rule); padding-top: .55rem; grid-column: 1 / -1; }
.masthead nav a { text-decoration: none; padding: .3rem 0; border-bottom: 2px solid transparent; }
.masthead nav a[aria-current] { border-color: var(--link); font-weight: 600; }
.quick { grid-row: 2; grid-column: 2; align-self: end; display: flex; gap: .4rem; margin-block-end: 0; z-index: 1; }
.quick input:not([type=hidden]) { width: 13rem; min-height: 2rem; padding-block: .15rem; }
.quick button { min-height: 2rem; padding-block: .15rem; }
.masthead { grid-template-rows: auto auto; }
.foot {
  max-width: none; padding-inline: 0;
  margin-inline: calc(max(0px, (100% - 78rem) / 2) + clamp(1rem, 3vw, 2.5rem));
  display: flex; flex-wrap: wrap; gap: .4rem 1.5rem; align-items: center; margin-block: 3.5rem 2rem; padding-top: 1rem;
  border-top: 1px solid var(--rule); font: .875rem/1.5 var(--sans); color: var(--muted);
}
.foot a, .foot button { padding-block: .25rem; color: var(--muted); }
.foot form { display: flex; gap: .5rem; align-items: center; }
dialog { border: 1px solid var(--rule); border-radius: 8px; background: var(--raised); color: var(--ink); padding: 1.5rem 2rem; font-family: var(--sans); }
dialog::backdrop { background: rgb(0 0 0 / .45); }
dialog h2 { margin-bottom: 1rem; }
dialog dl { display: grid; grid-template-columns: auto 1fr; gap: .5rem 1.25rem; margin-bottom: 1.25rem; }

/* Pages of articles. */
.orders { display: flex; gap: 1.25rem; font: .875rem var(--sans); color: var(--muted); justify-content: end; }
.orders a { padding: .25rem 0; text-decoration: none; }
.orders a[aria-current] { color: var(--ink); border-bottom: 2px solid var(--link); }
.listing > h1, .search > h1, .status h1 { font-size: 1.9rem; line-height: 1.2; margin-block: 1rem .5rem; overflow-wrap: anywhere; }
.day { margin-top: 1.25rem; border-top: 3px double var(--strong-rule); padding-top: .45rem; }
.day > h2 { font: 600 .875rem/1.6 var(--sans); letter-spacing: .01em; margin-bottom: 1.1rem; color: var(--muted); }
.day > h2 a { color: var(--ink); text-decoration: none; }
.jalali { font-family: var(--arabic); color: var(--muted); font-weight: 400; unicode-bidi: isolate; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); gap: 1.75rem 0; margin-inline: -1rem; overflow: clip; }
.card { padding-inline: 1rem; border-inline-start: 1px solid var(--rule); margin-inline-start: -1px; min-width: 0; overflow: hidden; }
.card h3 { font-size: 1.2rem; line-height: 1.28; font-weight: 700; overflow-wrap: anywhere; text-wrap: balance; }
.card h3:lang(fa), .card h3:lang(ar), .card h3:lang(ps) { line-height: 1.65; }
.card h3, .hit h2 { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 6; overflow: hidden; }
.card h3 a, .hit h2 a { text-decoration: none; }
.card h3 a:hover, .hit h2 a:hover { text-decoration: underline; }
.card .excerpt, .card .facts { max-width: 42rem; }
.card [dir=rtl] { margin-left: auto; }
.excerpt { margin-top: .4rem; color: var(--ink); font-size: 1rem; overflow-wrap: anywhere; }
.card .excerpt { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 5; overflow: hidden; }
.facts { margin-top: .5rem; font: .8125rem/1.6 var(--sans); color: var(--muted); display: flex; flex-wrap: wrap; gap: 0 .9rem; overflow-wrap: anywhere; }
.facts a { color: var(--muted); padding-block: .1rem; }
.facts .new { color: var(--link); font-weight: 700; }
.facts > *, .facts time { unicode-bidi: plaintext; }
.facts .jalali { margin-inline-start: .35em; }
.day:first-of-type .card:first-child h3 { font-size: clamp(1.6rem, 3.2vw, 2.3rem); line-height: 1.15; letter-spacing: -.01em; }
.day:first-of-type .card:first-child h3:lang(fa), .day:first-of-type .card:first-child h3:lang(ar) { line-height: 1.5; letter-spacing: 0; }
.day:first-of-type .card:first-child .excerpt { font-size: 1.125rem; }
.apart { opacity: 1; border-top-style: solid; border-top-width: 1px; }
.apart .card h3 { font-size: 1.05rem; }
.turn { margin-top: 2rem; font: 1rem var(--sans); display: flex; gap: 1.5rem; align-items: center; }
.turn a { border: 1px solid var(--muted); border-radius: 4px; padding: .55rem 1.1rem; text-decoration: none; }
.empty { color: var(--muted); margin-block: 2rem; }
[data-item].is-current { box-shadow: inset 4px 0 0 var(--link); }
[dir=rtl][data-item].is-current { box-shadow: inset -4px 0 0 var(--link); }
.notice { border-inline-start: 4px solid var(--warn); background: var(--warn-ground); padding: .6rem 1rem; margin-block: 1rem; font-family: var(--sans); font-size: .9375rem; }
.notice.bad { border-color: var(--bad); background: var(--bad-ground); }

/* One article. */
.story { max-width: 41rem; margin: 1.75rem auto 0; }
.story h1 { font-size: clamp(1.85rem, 5vw, 2.75rem); line-height: 1.13; letter-spacing: -.015em; overflow-wrap: anywhere; text-wrap: balance; }
.story h1:lang(fa), .story h1:lang(ar), .story h1:lang(ps), [dir=rtl] h1 { line-height: 1.5; letter-spacing: 0; }
.kicker { font: 600 .875rem var(--sans); color: var(--link); margin-bottom: .5rem; }
.kicker:lang(fa), .kicker:lang(ar) { font-family: var(--arabic); }
.kicker a { color: var(--link); text-decoration: none; }
.standfirst { font-size: 1.25rem; line-height: 1.45; color: var(--muted); margin-top: .8rem; }
.byline { margin-top: .9rem; font-size: 1rem; font-weight: 600; }
.story > .facts { margin-top: .8rem; padding-block: .6rem; border-block: 1px solid var(--rule); }
.original { margin-top: 1rem; font: .9375rem var(--sans); }
.original .aside, .aside { color: var(--muted); }
.story figure { margin-top: 1.4rem; }
.story figure img { display: block; max-width: 100%; height: auto; background: var(--rule); }
.story figcaption { font: .875rem/1.5 var(--sans); color: var(--muted); margin-top: .4rem; }
.story figure.unshown { border-inline-start: 2px solid var(--rule); padding-inline-start: .9rem; }
.body { margin-top: 1.5rem; font-size: 1.1875rem; line-height: 1.65; overflow-wrap: anywhere; }
.body:lang(fa), .body:lang(ar), .body:lang(ps) { line-height: 2.05; }
.body > * + * { margin-top: 1.05em; }
.body h2 { font-size: 1.3em; line-height: 1.3; margin-top: 1.7em; }
.body h3 { font-size: 1.1em; line-height: 1.3; margin-top: 1.5em; }
.body blockquote { border-inline-start: 3px solid var(--link); padding-inline-start: 1.1rem; font-style: italic; }
.body [dir=rtl] blockquote, .body:lang(fa) blockquote, .body:lang(ar) blockquote { font-style: normal; }
.body ul { list-style: disc; padding-inline-start: 1.4em; }
.body li + li { margin-top: .35em; }
.body pre { overflow-x: auto; white-space: pre-wrap; background: var(--raised); border: 1px solid var(--rule); padding: .8rem 1rem; }
.body .caption { font: .875rem/1.5 var(--sans); color: var(--muted); }
.body:lang(fa) .caption, .body:lang(ar) .caption { font-family: var(--arabic); }
.facts[dir=rtl] { text-align: start; }
.dateline { float: inline-start; margin-inline-end: .5em; font-variant-caps: small-caps; letter-spacing: .03em; font-weight: 600; }
.dateline::after { content: " –"; }
.dateline + * { margin-top: 0 !important; }
.tags { display: flex; flex-wrap: wrap; gap: .4rem; margin-top: 1.75rem; font: .8125rem var(--sans); }
.tags a { display: block; border: 1px solid var(--rule); border-radius: 99px; padding: .25rem .8rem; text-decoration: none; color: var(--muted); }
.about { max-width: 41rem; margin: 2.25rem auto 0; font: .9375rem/1.55 var(--sans); }
details { border-top: 1px solid var(--rule); padding-block: .35rem; }
details:last-child { border-bottom: 1px solid var(--rule); }
summary { cursor: pointer; padding-block: .45rem; font-weight: 600; font-family: var(--sans); }
details > :not(summary) { margin-block: .4rem 1rem; }
.pairs { display: grid; grid-template-columns: minmax(7rem, auto) 1fr; gap: .35rem 1.25rem; }
.pairs dt { color: var(--muted); }
.pairs dd { min-width: 0; overflow-wrap: anywhere; }
.change h3 { font-size: 1rem; margin-top: 1rem; }
.change h4 { font-size: .875rem; color: var(--muted); font-weight: 600; margin-top: .6rem; }
.tag { font-size: .75rem; border: 1px solid var(--rule); border-radius: 4px; padding: .05rem .4rem; color: var(--muted); font-weight: 400; }
.difference { font-family: var(--serif); font-size: 1rem; overflow-wrap: anywhere; white-space: pre-wrap; }
ins { background: var(--added); text-decoration: underline; text-decoration-thickness: 2px; }
del { background: var(--removed); text-decoration: line-through; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; font-variant-numeric: tabular-nums; }
th, td { text-align: start; vertical-align: top; padding: .4rem .8rem .4rem 0; border-bottom: 1px solid var(--rule); }
th { font-weight: 600; }
thead th { color: var(--muted); font-weight: 500; white-space: nowrap; }
td.number, th.number { text-align: end; white-space: nowrap; }
.evidence td { overflow-wrap: anywhere; min-width: 7rem; }
.evidence .won th { color: var(--good); }
.mark { margin-inline-end: .3em; }

/* Search. */
.searchform label { display: block; font: .875rem var(--sans); color: var(--muted); margin-bottom: .25rem; }
.searchform .row { display: flex; flex-wrap: wrap; gap: .5rem; }
.searchform .row input { flex: 1 1 18rem; min-width: 0; font-size: 1.125rem; }
.searchform details { border: 0; font-size: .9375rem; font-family: var(--sans); }
.found { display: grid; grid-template-columns: minmax(0, 1fr) 17rem; gap: 2.5rem; margin-top: .75rem; }
.sum { font: .9375rem var(--sans); color: var(--muted); border-bottom: 1px solid var(--rule); padding-bottom: .5rem; }
.hit { padding-block: 1.1rem; border-bottom: 1px solid var(--rule); padding-inline: .6rem; margin-inline: -.6rem; }
.hit h2 { font-size: 1.25rem; line-height: 1.3; overflow-wrap: anywhere; }
.narrow { font: .9375rem/1.5 var(--sans); }
.narrow section { margin-bottom: 1.5rem; }
.narrow h2 { font-size: .875rem; font-weight: 600; border-bottom: 1px solid var(--rule); padding-bottom: .3rem; margin-bottom: .4rem; }
.facets li { display: flex; justify-content: space-between; gap: .5rem; }
.facets a { overflow-wrap: anywhere; padding-block: .2rem; }
.facets span { color: var(--muted); font-variant-numeric: tabular-nums; padding-block: .2rem; }
.histogram { width: 100%; height: 4.5rem; display: block; fill: var(--chart); }
.histogram .hitbox { fill: transparent; }
.histogram a:hover .hitbox, .histogram a:focus .hitbox { fill: var(--rule); }
.axis { display: flex; justify-content: space-between; font-size: .75rem; color: var(--muted); }
.login { max-width: 22rem; margin: 2rem auto; font-family: var(--sans); }
.login p { margin-top: 1rem; }
.login label { display: block; margin-bottom: .25rem; }
.login input { width: 100%; }
.problem { max-width: 41rem; margin: 3rem auto; }

@media (min-width: 62rem) {
  .day { display: grid; grid-template-columns: 10.5rem minmax(0, 1fr); column-gap: 2rem; padding-bottom: 1.4rem; }
  .day > h2 { position: sticky; top: .5rem; align-self: start; padding-top: .2rem; }
  .day > h2 .jalali { display: block; text-align: left; }
  .day .cards { padding-top: .15rem; }
}
@media (max-width: 56rem) {
  .found { grid-template-columns: minmax(0, 1fr); gap: 1.5rem; }
}
@media (max-width: 42rem) {
  .masthead { grid-template-columns: 1fr; }
  .masthead .name { font-size: 2rem; }
  .edition { text-align: start; justify-content: start; }
  .quick { grid-row: auto; grid-column: 1; order: 4; }
  .quick input:not([type=hidden]) { flex: 1; width: auto; min-height: 2.5rem; }
  .quick button { min-height: 2.5rem; }
  .masthead nav { justify-content: space-between; }
  .card { border-inline-start: 0; border-top: 1px solid var(--rule); padding-top: 1rem; }
  .card:first-child { border-top: 0; padding-top: 0; }
  .cards { gap: 1rem 0; }
  .pairs { grid-template-columns: 1fr; gap: 0; }
  .pairs dd { margin-bottom: .6rem; }
}
@media (prefers-reduced-motion: no-preference) {
  .fresh { animation: fresh 2s ease-out; }
  @keyframes fresh { from { background: var(--mark); } to { background: transparent; } }
}
@media print {
  .masthead nav, .quick, .foot, .skip, .about, .orders, .turn, .narrow, .searchform { display: none !important; }
  body { background: #fff; color: #000; font-size: 11pt; }
  .story { max-width: none; }
  .body a[href]::after { content: " (" attr(href) ")"; font-size: .8em; color: #444; overflow-wrap: anywhere; }
  .card, .hit { break-inside: avoid; }
}

/* The operator's pages. */
.settings th { min-width: 13.5rem; }
.settings td { min-width: 7rem; }
body.status { font-family: var(--sans); font-size: .9375rem; line-height: 1.5; }
.status main { padding-bottom: 1rem; }
.status h2 { font-size: 1rem; font-weight: 650; margin-block: 1.9rem .7rem; }
.status h1 .small, .status h2 .small { font-weight: 400; }
.small { color: var(--muted); font-size: .8125rem; }
.under { display: block; color: var(--muted); font-size: .8125rem; font-weight: 400; overflow-wrap: anywhere; }
.bad { color: var(--bad); }
.good { color: var(--good); }
.tag.strong { border-color: var(--link); color: var(--link); font-weight: 600; }
.tag.bad { border-color: var(--bad); color: var(--bad); }
.tag.warn { border-color: var(--warn); color: var(--warn); }
.tabs { display: flex; flex-wrap: wrap; gap: .1rem 1.25rem; border-bottom: 1px solid var(--rule); margin-top: .4rem; }
.tabs a { padding: .5rem 0; text-decoration: none; color: var(--muted); border-bottom: 2px solid transparent; margin-bottom: -1px; }
.tabs a[aria-current] { color: var(--ink); border-color: var(--link); }
.light { margin-top: 1.1rem; padding: .9rem 1.2rem; border-radius: 8px; border: 1px solid; font-size: 1.125rem; }
.light.healthy { background: var(--good-ground); border-color: var(--good); }
.light.degraded { background: var(--warn-ground); border-color: var(--warn); }
.light.stopped { background: var(--bad-ground); border-color: var(--bad); }
.light .lamp { display: inline-block; width: 1.6em; font-size: 1.05em; }
.light.healthy .lamp, .light.healthy strong { color: var(--good); }
.light.degraded .lamp, .light.degraded strong { color: var(--warn); }
.light.stopped .lamp, .light.stopped strong { color: var(--bad); }
.light strong { text-transform: capitalize; margin-inline-end: .5em; }
.light .advice { font-size: .9375rem; margin: .35rem 0 0 1.9em; }
.light .advice::before { content: "→ "; color: var(--muted); }
.equation { display: flex; flex-wrap: wrap; gap: .3rem .7rem; align-items: baseline; font-variant-numeric: tabular-nums; }
.equation i { font-style: normal; color: var(--muted); }
.equation b { font-size: 1.375rem; font-weight: 650; letter-spacing: -.01em; }
.equation .term { white-space: nowrap; color: var(--muted); }
.equation .term b { color: var(--ink); }
.equation .term.bad, .equation .term.bad b { color: var(--bad); }
.road { display: grid; grid-template-columns: repeat(5, minmax(0, 1fr)); gap: .9rem; }
.stage { border: 1px solid var(--rule); border-radius: 8px; background: var(--raised); padding: .8rem .9rem; position: relative; min-width: 0; }
.stage.slowest { border: 2px solid var(--link); padding: calc(.8rem - 1px) calc(.9rem - 1px); }
.stage.missing { border-color: var(--bad); border-style: dashed; }
.stage.relay { background: none; }
.stage h3 { font-size: 1rem; font-weight: 650; display: flex; flex-wrap: wrap; gap: .15rem .5rem; align-items: baseline; }
.stage .count { color: var(--muted); font-weight: 400; }
.stage .waiting { color: var(--warn); font-size: .8125rem; }
.stage .rates { margin-block: .35rem; font-variant-numeric: tabular-nums; }
.stage .rates b { font-size: 1.25rem; font-weight: 650; }
.bar { display: block; width: 100%; height: 6px; border-radius: 3px; overflow: hidden; }
.bar .track { fill: var(--rule); }
.bar .fill { fill: var(--chart); }
.stage dl { display: grid; grid-template-columns: 1fr auto; gap: 0 .5rem; margin-top: .5rem; font-size: .8125rem; font-variant-numeric: tabular-nums; }
.stage dt { color: var(--muted); }
.stage dd { text-align: end; }
.instances { margin-top: .6rem; border-top: 1px solid var(--rule); padding-top: .4rem; font-size: .8125rem; overflow-wrap: anywhere; }
.instances .gone { color: var(--muted); }
.how { margin-top: 1rem; }
.books details { margin-top: .8rem; }
.charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); gap: 1.2rem 1.6rem; }
.chart figcaption { font-size: .875rem; display: flex; gap: .4rem; align-items: baseline; flex-wrap: wrap; }
.chart svg { display: block; width: 100%; height: 3.75rem; margin-top: .25rem; }
.chart .grid { stroke: var(--rule); stroke-width: 1; fill: none; vector-effect: non-scaling-stroke; }
.chart .line { stroke: var(--chart); stroke-width: 1.75; fill: none; vector-effect: non-scaling-stroke; stroke-linejoin: round; }
.filter { display: flex; flex-wrap: wrap; gap: .6rem 1rem; align-items: end; margin-block: .8rem; }
.filter label { display: block; color: var(--muted); font-size: .8125rem; }
.filter label > input:not([type=hidden]), .filter label > select { display: block; color: var(--ink); font-size: .9375rem; min-height: 2.25rem; margin-top: .15rem; max-width: 100%; }
.filter .wide { flex: 1 1 20rem; }
.filter .wide input:not([type=hidden]) { width: 100%; }
.filter button, .actions button, .button { min-height: 2.25rem; padding-block: .2rem; }
.button { display: inline-flex; align-items: center; border: 1px solid var(--muted); border-radius: 4px; padding-inline: .7rem; text-decoration: none; background: var(--raised); }
.actions { display: flex; flex-wrap: wrap; gap: .6rem 1rem; margin-block: .8rem; align-items: center; }
.flow td { white-space: nowrap; }
.flow td.headline { white-space: normal; min-width: 16rem; width: 50%; }
.flow td.headline:lang(fa), .flow td.headline:lang(ar) { line-height: 1.7; }
.flow td:last-child { white-space: normal; min-width: 8rem; }
.outcome { font-weight: 600; }
.group summary { font-weight: 400; }
.group summary b { display: inline-block; min-width: 2.5em; font-variant-numeric: tabular-nums; }
.examples li { padding-block: .3rem; border-top: 1px solid var(--rule); }
.examples form { margin-top: .3rem; }
.steps { padding-inline-start: 1.4rem; margin: .4rem 0; }
.steps li { padding-block: .15rem; }
.steps time { color: var(--muted); margin-inline-end: .4rem; font-variant-numeric: tabular-nums; }
.journey h2 { margin-bottom: .2rem; font-size: .9375rem; }
.became .card { border: 0; padding: 0; font-family: var(--serif); }
.sides { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 2rem; }
.explanation h3 { font-size: .9375rem; margin-block: .8rem .4rem; }
.line { padding-block: .25rem; border-bottom: 1px solid var(--rule); overflow-wrap: anywhere; }
.sides details { padding-block: .1rem; }
.sides details > .line { margin-block: 0; }
.pagelines { table-layout: fixed; width: 100%; } .pagelines td { overflow-wrap: anywhere; vertical-align: top; width: 50%; }
.pagelines td + td { color: var(--muted); }
.line.gone { color: var(--muted); text-decoration: line-through; text-decoration-color: var(--rule); }
.figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 11rem), 1fr)); gap: 1rem 1.5rem; margin-block: 1rem 1.75rem; }
.status .scroll + p { margin-top: .8rem; }
.figures > div { display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.figures dd { font-size: 1.5rem; font-weight: 650; line-height: 1.25; }
.figures dd:has(time) { font-size: 1rem; }
.figures dt { color: var(--muted); font-size: .8125rem; }
.changed { background: var(--warn-ground); }
.prose { min-width: 18rem; }
.facts-list { max-width: 50rem; margin-block: .6rem 1rem; }
@media (max-width: 42rem) {
  .settings thead { display: none; }
  .settings tr { display: block; padding-block: .5rem; border-bottom: 1px solid var(--rule); }
  .settings th, .settings td { display: block; border: 0; padding: .1rem .4rem; overflow-wrap: anywhere; }
  .settings td[data-name]::before { content: attr(data-name) " "; color: var(--muted); }
  .settings th, .settings td, .settings .prose { min-width: 0; }
}
@media (max-width: 62rem) { .road { grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.6rem), 1fr)); } }
@media (max-width: 42rem) { .stage { padding-inline: .65rem; } .light { padding: .8rem .9rem; } .light .advice { margin-inline-start: 0; } }
@media (max-width: 42rem) { .sides { grid-template-columns: minmax(0, 1fr); } .equation b { font-size: 1.1rem; } .tabs { gap: 0 1rem; } }

"""##,
    "tabs.mustache": ##"""
<nav class="tabs" aria-label="Operator’s pages">
  <a href="/status"{{#tab-overview}} aria-current="page"{{/tab-overview}}>Overview</a>
  <a href="/status/sources"{{#tab-sources}} aria-current="page"{{/tab-sources}}>Sources</a>
  <a href="/status/troubles"{{#tab-troubles}} aria-current="page"{{/tab-troubles}}>Dead letters and refusals</a>
  <a href="/status/story"{{#tab-story}} aria-current="page"{{/tab-story}}>One item</a>
  <a href="/status/boilerplate"{{#tab-boilerplate}} aria-current="page"{{/tab-boilerplate}}>Boilerplate</a>
  <a href="/status/storage"{{#tab-storage}} aria-current="page"{{/tab-storage}}>Storage</a>
  <a href="/status/settings"{{#tab-settings}} aria-current="page"{{/tab-settings}}>Settings</a>
</nav>

"""##,
    "troubles.mustache": ##"""
{{<layout}}
{{$bodyClass}}status{{/bodyClass}}
{{$main}}
{{>tabs}}
<h1>Dead letters and refusals</h1>
{{#isClean}}<p class="empty">Nothing was refused, given up or left without a receipt.</p>{{/isClean}}
{{#hasDead}}
<section><h2>Dead letters <span class="small">items that got no receipt after all attempts; they are kept, nothing is lost</span></h2>
{{#mayChange}}<form class="actions" action="/status/troubles/retry" method="post"><input type="hidden" name="token" value="{{token}}"><input type="hidden" name="all" value="1"><button>Send all {{deadCount}} again</button></form>{{/mayChange}}
{{#dead}}<details class="group" open><summary><b>{{count}}</b> <span>{{reason}}</span> <span class="small">{{host}}</span>{{#isNew}} <span class="tag warn">{{sinceYesterday}} since yesterday</span>{{/isNew}}</summary>
<ul class="examples">{{#examples}}<li><a class="address" href="{{story}}">{{url}}</a>{{#.reason}}<span class="under">{{.}}</span>{{/.reason}}{{#mayChange}}<form action="/status/troubles/retry" method="post"><input type="hidden" name="token" value="{{token}}"><input type="hidden" name="item" value="{{item}}"><button>Send it again</button></form>{{/mayChange}}</li>{{/examples}}</ul></details>{{/dead}}
</section>
{{/hasDead}}
{{#hasRefused}}<section><h2>Refused <span class="small">rejected: no article could be made of them; filtered: one of your rules excluded them</span></h2>{{#refused}}{{>group}}{{/refused}}</section>{{/hasRefused}}
{{#hasFailed}}<section><h2>Could not be fetched</h2>{{#failed}}{{>group}}{{/failed}}</section>{{/hasFailed}}
{{/main}}
{{/layout}}

"""##,
  ]
}
