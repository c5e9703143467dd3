using System;

namespace ContainerSecurity.Hosting;

/// <summary>The input of the user is invalid; the message describes the problem.</summary>
internal sealed class UsageException(string message) : Exception(message);
