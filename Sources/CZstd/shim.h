#include <zstd.h>
// For ZDICT_trainFromBuffer_fastCover.
#define ZDICT_STATIC_LINKING_ONLY
#include <zdict.h>
