using System;

namespace ContainerSecurity.Testing;

/// <summary>A rule did not do what its test says. Any test framework shows its message.</summary>
public sealed class RuleVerificationException : Exception
{
    /// <summary>Makes an exception.</summary>
    public RuleVerificationException()
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">What was expected and what was found.</param>
    public RuleVerificationException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">What was expected and what was found.</param>
    /// <param name="innerException">What it came from.</param>
    public RuleVerificationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
