using System;

namespace ContainerSecurity.Cli;

/// <summary>The command was used wrongly; the message says how.</summary>
internal sealed class UsageException(string message) : Exception(message);
