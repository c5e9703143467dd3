namespace ContainerSecurity.Cli;

/// <summary>What the process ends with.</summary>
internal static class ExitCode
{
    /// <summary>Nothing was found at or above the level that fails.</summary>
    public const int Clean = 0;

    /// <summary>Something was found at or above the level that fails.</summary>
    public const int Findings = 1;

    /// <summary>Wrong use, a wrong configuration or a rule pack that does not load.</summary>
    public const int Usage = 2;

    /// <summary>A defect of the tool.</summary>
    public const int Internal = 3;
}
