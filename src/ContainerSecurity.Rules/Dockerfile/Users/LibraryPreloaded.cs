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
        Title = "Programs load libraries from where anyone may put them",
        MessageFormat = "'{0}' in {1} {2}; write the whole path of a file that only root may change",
        Category = Categories.Privileges,
        Description = "The loader runs the library in every program that is started, with that program's rights, so whoever can put a file there runs code in all of them.",
        Remediation = "Keep the library in a folder that only root may write, and name it by its whole path.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Recommended,
        SecuritySeverity = 6.5,
        AppliesTo = Platforms.Dockerfile | Platforms.Containers | Platforms.Image,
        Standards = ["CWE-426", "CWE-427"],
    };

    private static readonly DiagnosticDescriptor Preloaded = new()
    {
        Id = "CNS2075",
        Title = "Every program loads a library that it did not ask for",
        MessageFormat = "{0} puts '{1}' into every program of the container; set it for the one that needs it",
        Category = Categories.Privileges,
        Description = "What is preloaded can replace any function of any program. Allocators and tracers are put in this way on purpose; so are rootkits.",
        Remediation = "Set the variable in the command line of the one program that needs the library, or link it.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.All,
        AppliesTo = Platforms.Dockerfile | Platforms.Containers | Platforms.Image,
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
            // LD_PRELOAD takes spaces, too.
            var entries = isFolder ? value.Split(':', ';') : value.Split([':', ' '], StringSplitOptions.RemoveEmptyEntries);
            if (entries.FirstOrDefault(entry => Fault(entry, isFolder) is not null) is { } open)
                context.Report(Open, variable.Value.Location, open, name, Fault(open, isFolder));
            else if (!isFolder)
                context.Report(Preloaded, variable.Name.Location, name, value);
        });

    private static string? Fault(string entry, bool isFolder)
    {
        if (Writable.Any(folder => entry.StartsWith(folder, StringComparison.Ordinal) || entry + "/" == folder))
            return "lies in a folder that anyone may write";
        // A library that is named without a path is looked for in the folders of the system; variables of the loader begin with a dollar.
        var isRelative = isFolder ? entry.Length == 0 || entry[0] is not ('/' or '$') : entry.IndexOf('/') > 0 && entry[0] != '$';
        return isRelative ? "is looked up from the folder that a process happens to be in" : null;
    }
}
