#include "CCLD2.h"

#include <cstdio>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>
#include <cstring>

chapar_language chapar_detect_language(const char *text, int length, const char *hint) {
  CLD2::CLDHints hints = {hint, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
  CLD2::Language languages[3];
  int percents[3];
  double scores[3];
  int bytes = 0;
  bool reliable = false;
  int valid = 0;
  CLD2::Language best = CLD2::ExtDetectLanguageSummaryCheckUTF8(
      text, length, true, &hints, 0, languages, percents, scores, nullptr, &bytes, &reliable, &valid);
  chapar_language result = {};
  if (best == CLD2::UNKNOWN_LANGUAGE) return result;
  std::strncpy(result.code, CLD2::LanguageCode(best), sizeof(result.code) - 1);
  result.percent = percents[0];
  result.is_reliable = reliable ? 1 : 0;
  return result;
}
