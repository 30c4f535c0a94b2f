/* Bare libzmq, to compare with: `push` sends COUNT messages of SIZE bytes to ENDPOINT, `pull` binds it and takes them.
 *
 * Socket type, high-water marks and transport are those of the pipeline. The sender copies each message from a buffer,
 * as anybody must whose bytes are not libzmq's. `pull` prints the nanoseconds from the first message to the last, and
 * how many came. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include <zmq.h>

static const int high_water_mark = 16;

static void fail(const char *what) {
  fprintf(stderr, "%s: %s\n", what, zmq_strerror(zmq_errno()));
  exit(70);
}

static long long nanoseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000000000LL + now.tv_nsec;
}

static void push(void *socket, size_t size, long count) {
  char *bytes = malloc(size);
  memset(bytes, 'x', size);
  for (long i = 0; i < count; i++) {
    zmq_msg_t message;
    if (zmq_msg_init_size(&message, size) != 0) fail("zmq_msg_init_size");
    memcpy(zmq_msg_data(&message), bytes, size);
    if (zmq_msg_send(&message, socket, 0) < 0) fail("zmq_msg_send");
  }
  free(bytes);
  /* A sender that leaves while the receiver is behind takes with it what is unread in the system's buffer: libzmq drops
   * it with the connection. So this one stays until it is ended. */
  for (;;) pause();
}

static void pull(void *socket, size_t size, long count) {
  zmq_msg_t message;
  zmq_msg_init(&message);
  long long start = 0;
  for (long i = 0; i < count; i++) {
    if (zmq_msg_recv(&message, socket, 0) < 0) fail("zmq_msg_recv");
    if (zmq_msg_size(&message) != size) exit(70);
    if (i == 0) start = nanoseconds();
  }
  printf("%lld %ld\n", nanoseconds() - start, count);
  zmq_msg_close(&message);
}

int main(int argc, char **argv) {
  if (argc != 5) {
    fprintf(stderr, "usage: HopBaseline push|pull ENDPOINT SIZE COUNT\n");
    return 64;
  }
  int pulls = strcmp(argv[1], "pull") == 0;
  void *context = zmq_ctx_new();
  void *socket = zmq_socket(context, pulls ? ZMQ_PULL : ZMQ_PUSH);
  zmq_setsockopt(socket, ZMQ_SNDHWM, &high_water_mark, sizeof high_water_mark);
  zmq_setsockopt(socket, ZMQ_RCVHWM, &high_water_mark, sizeof high_water_mark);
  if ((pulls ? zmq_bind(socket, argv[2]) : zmq_connect(socket, argv[2])) != 0) fail(argv[2]);
  (pulls ? pull : push)(socket, (size_t)atol(argv[3]), atol(argv[4]));
  zmq_close(socket);
  zmq_ctx_term(context);
  return 0;
}
