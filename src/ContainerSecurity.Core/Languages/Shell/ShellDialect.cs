namespace ContainerSecurity.Languages.Shell;

/// <summary>The language of a script.</summary>
public enum ShellDialect
{
    /// <summary>POSIX sh, with the extensions of Debian's and BusyBox's shells.</summary>
    Posix,

    /// <summary>Bash, and the syntax that other shells (zsh, ksh) share with it.</summary>
    Bash,

    /// <summary>A command without a shell: its words are literal.</summary>
    None,

    /// <summary>PowerShell, Windows PowerShell included.</summary>
    PowerShell,

    /// <summary>The Windows command processor.</summary>
    Cmd,

    /// <summary>Another interpreter (python, node, ...); its scripts are not parsed.</summary>
    Other,
}
