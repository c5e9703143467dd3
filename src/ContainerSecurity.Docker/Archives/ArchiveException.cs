using System;

namespace ContainerSecurity.Docker.Archives;

/// <summary>A stream is not what it should be. Whoever knows the file says where.</summary>
internal sealed class ArchiveException(string problem) : Exception(problem);
