namespace ContainerSecurity.Cli;

/// <summary>The exit codes of the process.</summary>
internal static class ExitCode
{
    /// <summary>No finding at or above the failure threshold.</summary>
    public const int Clean = 0;

    /// <summary>Findings at or above the failure threshold.</summary>
    public const int Findings = 1;

    /// <summary>Invalid usage, an invalid configuration or a rule pack that cannot be loaded.</summary>
    public const int Usage = 2;

    /// <summary>A defect of the tool.</summary>
    public const int Internal = 3;
}
