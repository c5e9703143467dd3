using System;

namespace ContainerSecurity.Docker.Archives;

/// <summary>The content of a stream is invalid. The caller adds the file name.</summary>
internal sealed class ArchiveException(string problem) : Exception(problem);
