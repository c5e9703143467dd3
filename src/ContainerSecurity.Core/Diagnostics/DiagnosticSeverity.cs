namespace ContainerSecurity;

/// <summary>The severity of a finding, which decides its effect on a build.</summary>
public enum DiagnosticSeverity
{
    /// <summary>For information; never fails a build by default.</summary>
    Info,

    /// <summary>The problem should be fixed; it does not fail a build by default.</summary>
    Warning,

    /// <summary>The problem must be fixed; it fails a build by default.</summary>
    Error,
}
