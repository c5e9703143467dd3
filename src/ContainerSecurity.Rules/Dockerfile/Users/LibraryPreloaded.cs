using System;
using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity.Rules.Dockerfile.Users;

public sealed class LibraryPreloaded() : Rule(Open, Preloaded)
{
    private static readonly ImmutableArray<string> Writable = ["/tmp/", "/var/tmp/", "/dev/shm/", "/run/lock/"];

    private static readonly DiagnosticDescriptor Open = new()
    {
        Id = "CNS2074",
        Title = "Libraries are loaded from an untrusted directory",
        MessageFormat = "'{0}' in {1} {2}; use an absolute path that only root can write to",
        Category = Categories.Privileges,
        Description = "The dynamic linker loads the library into every process it starts, with the privileges of that process, so anyone who can write a file there runs code in all of them.",
        Remediation = "Keep the library in a directory that only root can write to, and use its absolute path.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Recommended,
        SecuritySeverity = 6.5,
        AppliesTo = InputKinds.Dockerfile | InputKinds.Containers | InputKinds.Image,
        Standards = ["CWE-426", "CWE-427"],
    };

    private static readonly DiagnosticDescriptor Preloaded = new()
    {
        Id = "CNS2075",
        Title = "LD_PRELOAD or LD_AUDIT affects every process",
        MessageFormat = "{0} loads '{1}' into every process of the container; set it only for the program that needs it",
        Category = Categories.Privileges,
        Description = "A preloaded library can replace any function of any program. Memory allocators and tracing agents use this mechanism deliberately; so do rootkits.",
        Remediation = "Set the variable on the command line of the program that needs the library, or link the program against it.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.All,
        AppliesTo = InputKinds.Dockerfile | InputKinds.Containers | InputKinds.Image,
        Standards = ["CWE-426"],
    };

    public override void Initialize(AnalysisContext context) =>
        context.RegisterEnvironmentVariableAction(static context =>
        {
            var variable = context.Node;
            if (variable is not { Name: { IsKnown: true, Value: "LD_PRELOAD" or "LD_AUDIT" or "LD_LIBRARY_PATH" }, Value: { IsKnown: true, Value: { Length: > 0 } value } } || variable.Origin == EnvironmentVariableOrigin.Arg || variable.Stage is { IsReachable: false })
                return;
            var name = variable.Name.Value!;
            var isFolder = name == "LD_LIBRARY_PATH";
            // LD_PRELOAD and LD_AUDIT also accept spaces as separators.
            var entries = isFolder ? value.Split(':', ';') : value.Split([':', ' '], StringSplitOptions.RemoveEmptyEntries);
            if (entries.FirstOrDefault(entry => Fault(entry, isFolder) is not null) is { } open)
                context.Report(Open, variable.Value.Location, open, name, Fault(open, isFolder));
            else if (!isFolder)
                context.Report(Preloaded, variable.Name.Location, name, value);
        });

    private static string? Fault(string entry, bool isFolder)
    {
        if (Writable.Any(folder => entry.StartsWith(folder, StringComparison.Ordinal) || entry + "/" == folder))
            return "is in a world-writable directory";
        // The loader searches the system directories for a library without a path; its own variables such as $ORIGIN start with a dollar sign.
        var isRelative = isFolder ? entry.Length == 0 || entry[0] is not ('/' or '$') : entry.IndexOf('/') > 0 && entry[0] != '$';
        return isRelative ? "is relative to the working directory" : null;
    }
}
