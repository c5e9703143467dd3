using System.IO;

namespace ContainerSecurity.Hosting.Internal;

/// <summary>Standard output cannot be written.</summary>
internal sealed class OutputException(string message) : IOException(message);
