/// Query parameters that say where a reader came from and nothing about the page.
///
/// Collected from the vendors' own documentation of their campaign and click identifiers (Google, Meta, Microsoft,
/// Yandex, Mailchimp, HubSpot, Marketo, Adobe, X, TikTok, LinkedIn, AT Internet), from the parameters that Firefox,
/// Brave, ClearURLs and Miniflux remove, and from links in news sites' own feeds; also the session ids of PHP and Java.
/// A name that some site uses to distinguish pages (`id`, `ref`, `source`, `from`) is not among them.
enum TrackingParameters {
  /// Whether a parameter with this name never distinguishes pages. Any case of letters counts. Names in no list, and
  /// empty ones, are kept.
  static func contains(_ name: Substring) -> Bool {
    guard let first = name.utf8.first, first > 0x2A else { return false }
    let lowered = name.lowercased()
    return names.contains(lowered) || prefixes.contains { lowered.hasPrefix($0) }
  }

  private static let prefixes = [
    "utm_", "mtm_", "matomo_", "pk_", "piwik_", "hsa_", "ga_", "at_", "__hs", "_hs", "mc_",
  ]

  private static let names: Set<String> = [
    "fbclid", "fb_action_ids", "fb_action_types", "fb_ref", "fb_source", "gclid", "gclsrc", "dclid", "gbraid", "wbraid",
    "gad_source", "gad_campaignid", "srsltid", "msclkid", "yclid", "ysclid", "_openstat", "twclid", "ttclid", "igshid",
    "igsh", "li_fat_id", "epik", "sccid", "rdt_cid", "rb_clickid", "s_cid", "s_kwcid", "ef_id", "mkt_tok", "trk",
    "oly_anon_id", "oly_enc_id", "vero_id", "vero_conv", "wickedid", "wt_mc", "wtrid", "_ga", "_gl", "_ke",
    "_branch_match_id",
    "hsctatracking", "ml_subscriber", "ml_subscriber_hash", "cvid", "oicd", "otm_source", "otc", "vgo_ee",
    "ns_mchannel",
    "ns_source", "ns_campaign", "ns_linkname", "ns_fee", "ito", "cmpid", "cmp_id", "icid", "ncid", "dicbo",
    "sc_channel",
    "sc_campaign", "sc_content", "ftag", "xtor", "mbid", "taid", "sr_share", "guccounter",
    "guce_referrer",
    "guce_referrer_sig", "ref_src", "phpsessid", "jsessionid", "share_id", "smid", "smtyp",
    "partner_campaign",
  ]
}
