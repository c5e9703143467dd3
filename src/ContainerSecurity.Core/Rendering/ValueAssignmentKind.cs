namespace ContainerSecurity.Rendering;

/// <summary>How a value on a command line is read.</summary>
public enum ValueAssignmentKind
{
    /// <summary><c>--set</c>: numbers and booleans are recognized.</summary>
    Set,

    /// <summary><c>--set-string</c>: every value is a string.</summary>
    SetString,

    /// <summary><c>--set-json</c>: values are JSON.</summary>
    SetJson,

    /// <summary><c>--set-file</c>: values are the content of files.</summary>
    SetFile,
}
