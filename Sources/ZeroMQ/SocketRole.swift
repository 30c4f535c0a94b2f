import CZeroMQ

/// What a socket is for; a type parameter of `Socket`.
public protocol SocketRole {
  /// libzmq's number for the socket type.
  static var type: Int32 { get }
}

/// A role that sends.
public protocol SendingRole: SocketRole {}

/// A role that receives.
public protocol ReceivingRole: SocketRole {}

/// Sends each message to one of the connected `Pull` sockets.
public enum Push: SendingRole {
  /// `ZMQ_PUSH`.
  public static var type: Int32 { ZMQ_PUSH }
}

/// Receives from all connected `Push` sockets in turn.
public enum Pull: ReceivingRole {
  /// `ZMQ_PULL`.
  public static var type: Int32 { ZMQ_PULL }
}

/// Sends each message to every subscriber that keeps up, and drops it for the others.
public enum Pub: SendingRole {
  /// `ZMQ_PUB`.
  public static var type: Int32 { ZMQ_PUB }
}

/// Receives a request and sends its reply, in turns.
public enum Rep: SendingRole, ReceivingRole {
  /// `ZMQ_REP`.
  public static var type: Int32 { ZMQ_REP }
}

/// Receives the messages whose first frame begins with a subscribed prefix.
public enum Sub: ReceivingRole {
  /// `ZMQ_SUB`.
  public static var type: Int32 { ZMQ_SUB }
}
