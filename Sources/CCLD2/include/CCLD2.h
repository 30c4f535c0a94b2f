#ifndef CHAPAR_CCLD2_H
#define CHAPAR_CCLD2_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What CLD2 takes a text's language to be.
typedef struct {
  /// The language code, as CLD2 writes it: mostly ISO 639-1, with a script where it needs one.
  char code[16];
  /// The share of the text in that language, in percent.
  int percent;
  /// Whether CLD2 is sure of it.
  int is_reliable;
} chapar_language;

/// Guesses the language of a UTF-8 text; broken bytes end what is looked at. The hint is a language tag or NULL.
chapar_language chapar_detect_language(const char *text, int length, const char *hint);

#ifdef __cplusplus
}
#endif

#endif
