import CZeroMQ

/// What a socket is for; a type parameter of `Socket`.
public protocol SocketRole {
  /// libzmq's number for the socket type.
  static var type: Int32 { get }
}

/// A role whose sockets can send.
public protocol SendingRole: SocketRole {}

/// A role whose sockets can receive; `Rep` can do both.
public protocol ReceivingRole: SocketRole {}

/// Sends each message to one of the connected `Pull` sockets.
public enum Push: SendingRole {
  /// `ZMQ_PUSH` in zmq_socket(3): it can't send while there is no peer.
  public static var type: Int32 { ZMQ_PUSH }
}

/// Receives from all connected `Push` sockets in turn.
public enum Pull: ReceivingRole {
  /// `ZMQ_PULL` in zmq_socket(3): its peers are fair-queued.
  public static var type: Int32 { ZMQ_PULL }
}

/// Sends each message to every subscriber that keeps up, and drops it for the others.
public enum Pub: SendingRole {
  /// `ZMQ_PUB` in zmq_socket(3): it never waits for a subscriber.
  public static var type: Int32 { ZMQ_PUB }
}

/// Receives a request and sends its reply, in turns.
public enum Rep: SendingRole, ReceivingRole {
  /// `ZMQ_REP` in zmq_socket(3): after each receive must come a send.
  public static var type: Int32 { ZMQ_REP }
}

/// Receives the messages whose first frame begins with a subscribed prefix.
public enum Sub: ReceivingRole {
  /// `ZMQ_SUB` in zmq_socket(3): without a subscription it receives nothing.
  public static var type: Int32 { ZMQ_SUB }
}
