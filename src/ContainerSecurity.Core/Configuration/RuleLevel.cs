namespace ContainerSecurity;

/// <summary>The configured severity of a rule.</summary>
public enum RuleLevel
{
    /// <summary>The rule does not run.</summary>
    Off,

    /// <summary>The rule is reported as <see cref="DiagnosticSeverity.Info"/>.</summary>
    Info,

    /// <summary>The rule is reported as <see cref="DiagnosticSeverity.Warning"/>.</summary>
    Warning,

    /// <summary>The rule is reported as <see cref="DiagnosticSeverity.Error"/>.</summary>
    Error,

    /// <summary>The rule is reported at its default severity.</summary>
    Default,
}
