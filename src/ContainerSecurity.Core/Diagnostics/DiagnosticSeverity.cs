namespace ContainerSecurity;

/// <summary>What a finding does to a build.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; never fails a build by default.</summary>
    Info,

    /// <summary>Should be mended.</summary>
    Warning,

    /// <summary>Must be mended; fails a build by default.</summary>
    Error,
}
