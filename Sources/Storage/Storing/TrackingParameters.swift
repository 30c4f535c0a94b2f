/// The query parameters that tell a site where a reader came from and never which page is meant.
///
/// From the vendors' own documentation of their campaign and click identifiers: Google, Meta, Microsoft, Yandex,
/// Mailchimp, HubSpot, Marketo, Adobe, X, TikTok, LinkedIn, AT Internet. A name that some site uses for content
/// (`id`, `ref`, `source`) is not among them: an article twice is better than one lost.
enum TrackingParameters {
  private static let prefixes = ["utm_", "at_campaign", "at_medium", "pk_", "piwik_", "mtm_", "hsa_"]

  private static let names: Set<String> = [
    "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "_ga", "_gl", "msclkid", "yclid", "ysclid", "mc_cid",
    "mc_eid", "_hsenc", "_hsmi", "mkt_tok", "igshid", "igsh", "twclid", "ttclid", "li_fat_id", "s_cid", "vero_id",
    "oly_enc_id", "oly_anon_id", "wickedid", "xtor", "ref_src", "guccounter", "guce_referrer", "guce_referrer_sig",
  ]

  /// Whether a parameter's name is one of them, in any case.
  static func contains(_ name: Substring) -> Bool {
    let lower = name.lowercased()
    return names.contains(lower) || prefixes.contains { lower.hasPrefix($0) }
  }
}
