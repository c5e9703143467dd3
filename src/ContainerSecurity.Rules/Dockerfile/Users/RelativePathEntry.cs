using System;

namespace ContainerSecurity.Rules.Dockerfile.Users;

public sealed class RelativePathEntry() : Rule(new()
{
    Id = "CNS2073",
    Title = "Programs are looked for in the current folder",
    MessageFormat = "'{0}' in PATH is looked up from the folder that a process happens to be in; write the whole path",
    Category = Categories.Privileges,
    Description = "Whoever can put a file into the folder that a process works in can give it the name of a program that is called there, and it runs with the rights of the caller.",
    Remediation = "Write the whole path, or call the program by its path.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 3.5,
    AppliesTo = Platforms.Dockerfile,
    Standards = ["CWE-426", "CWE-427"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterEnvironmentVariableAction(static context =>
        {
            if (context.Node is not { Origin: EnvironmentVariableOrigin.Env, Name.Value: "PATH", ValueText: { Length: > 0 } value, Stage: { IsFinal: true, IsWindows: false } })
                return;
            var text = value.Text.Trim('"', '\'');
            // Alternatives within a variable have colons of their own, and Windows has other separators.
            if (text.Contains(":+", StringComparison.Ordinal) || text.Contains(":-", StringComparison.Ordinal) || text.IndexOfAny([';', '\\']) >= 0)
                return;
            var offset = value.Text.IndexOf(text, StringComparison.Ordinal);
            foreach (var part in text.Split(':'))
            {
                if (part.Length == 0 || part[0] is not ('/' or '$' or '~'))
                    context.Report(new Location(context.Node.Location.Document, value.MapSpan(offset, part.Length)), part.Length == 0 ? "" : part);
                offset += part.Length + 1;
            }
        });
}
