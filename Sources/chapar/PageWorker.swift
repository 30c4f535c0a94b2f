import Cleaning
import Extraction
import Fetching
import News

/// The cleaner and extractor of one thread, with their buffers, so that a page does not cost new ones. It works as the
/// stages do, but without what they learn from other pages of a site.
struct PageWorker: ~Copyable {
  private var reader: ItemReader
  private var cleaner = Cleaner()
  private let extractor = Extractor()

  /// - Parameter token: the crawler's name, `fetch.product-token`, as for `ItemReader`.
  init(token: String) { reader = ItemReader(token: token) }

  /// The article of an item's page; a page that can't be read is a rejection whose `isFault` is true.
  mutating func article(of item: Outgoing) -> Result<Article, Rejection> {
    do throws(Rejection) { return article(of: try page(of: item)) } catch { return .failure(error) }
  }

  /// The article of a page, or why there is none: it is a wall, has no text, is a list, …
  mutating func article(of page: Page) -> Result<Article, Rejection> {
    if let wall = Wall.standing(in: page) { return .failure(wall.rejection) }
    do throws(Rejection) {
      return .success(try extractor.extract(try cleaner.clean(page)))
    } catch {
      return .failure(error)
    }
  }

  /// Reads an item's page, whether or not it is an article: its fields are there although it is rejected.
  mutating func examine(_ item: Outgoing) -> Examination {
    do throws(Rejection) { return examine(try page(of: item)) } catch { return Examination(rejection: error) }
  }

  /// Reads a page, whether or not it is an article.
  mutating func examine(_ page: Page) -> Examination {
    let wall = Wall.standing(in: page)?.rejection
    do throws(Rejection) {
      let document = try cleaner.examine(page)
      let unfit = cleaner.rejection(of: document)
      let (article, rejection) = try extractor.examine(document)
      return Examination(article: article, rejection: wall ?? unfit ?? rejection)
    } catch {
      return Examination(rejection: wall ?? error)
    }
  }

  /// Reads an item's bytes from its file or record; whatever is wrong with those becomes a rejection.
  private mutating func page(of item: Outgoing) throws(Rejection) -> Page {
    do throws(FileFault) { return try reader.page(of: item) } catch { throw error.rejection }
  }
}

/// The result of reading a page. At least one of the two is there, and both for a page that could be read and is
/// rejected.
struct Examination {
  /// Its fields, whether or not they make an article; nil if the page can't be read.
  var article: Article?
  /// Why it is not an article.
  var rejection: Rejection?
}
