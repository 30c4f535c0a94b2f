// For ZSTD_c_forceAttachDict.
#define ZSTD_STATIC_LINKING_ONLY
#include <zstd.h>
// For ZDICT_trainFromBuffer_fastCover.
#define ZDICT_STATIC_LINKING_ONLY
#include <zdict.h>
