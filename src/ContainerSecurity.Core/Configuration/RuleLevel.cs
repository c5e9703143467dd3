namespace ContainerSecurity;

/// <summary>The configured severity of a rule.</summary>
public enum RuleLevel
{
    /// <summary>The rule does not run.</summary>
    Off,

    /// <summary>Reported as <see cref="DiagnosticSeverity.Info"/>.</summary>
    Info,

    /// <summary>Reported as <see cref="DiagnosticSeverity.Warning"/>.</summary>
    Warning,

    /// <summary>Reported as <see cref="DiagnosticSeverity.Error"/>.</summary>
    Error,

    /// <summary>Reported at the default severity of the rule.</summary>
    Default,
}
