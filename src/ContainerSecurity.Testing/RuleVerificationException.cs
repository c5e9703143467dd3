using System;

namespace ContainerSecurity.Testing;

/// <summary>The exception that is thrown when a rule does not behave as its test states. Every test framework shows its message.</summary>
public sealed class RuleVerificationException : Exception
{
    /// <summary>Creates an exception without details.</summary>
    public RuleVerificationException()
    {
    }

    /// <summary>Creates an exception with a message.</summary>
    /// <param name="message">The expected and actual findings.</param>
    public RuleVerificationException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception with a message and a cause.</summary>
    /// <param name="message">The expected and actual findings.</param>
    /// <param name="innerException">The exception that caused this one.</param>
    public RuleVerificationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
