namespace ContainerSecurity.Languages.Shell;

/// <summary>The language of a script.</summary>
public enum ShellDialect
{
    /// <summary>POSIX sh, with what Debian's and BusyBox' shells add.</summary>
    Posix,

    /// <summary>Bash, and shells that read the same text (zsh, ksh) as far as it is common to them.</summary>
    Bash,

    /// <summary>A command without a shell: its words are literal.</summary>
    None,

    /// <summary>PowerShell: kept as opaque text.</summary>
    PowerShell,

    /// <summary>The Windows command processor: kept as opaque text.</summary>
    Cmd,

    /// <summary>Another interpreter (python, node, ...): kept as opaque text.</summary>
    Other,
}
