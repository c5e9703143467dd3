namespace ContainerSecurity;

/// <summary>What a configuration says about the severity of a rule.</summary>
public enum RuleLevel
{
    /// <summary>The rule is not run.</summary>
    Off,

    /// <summary>Reported as <see cref="DiagnosticSeverity.Info"/>.</summary>
    Info,

    /// <summary>Reported as <see cref="DiagnosticSeverity.Warning"/>.</summary>
    Warning,

    /// <summary>Reported as <see cref="DiagnosticSeverity.Error"/>.</summary>
    Error,

    /// <summary>Reported at the severity that the rule's author gave it.</summary>
    Default,
}
