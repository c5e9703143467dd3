using System;

namespace ContainerSecurity.Rules.Dockerfile.Users;

public sealed class RelativePathEntry() : Rule(new()
{
    Id = "CNS2073",
    Title = "PATH contains a relative directory",
    MessageFormat = "'{0}' in PATH is relative to the working directory; use an absolute path or remove the entry",
    Category = Categories.Privileges,
    Description = "Anyone who can write to the working directory of a process can place a program there that runs in place of the intended one, with the privileges of the caller.",
    Remediation = "Use an absolute path in PATH, or call the program by its path.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 3.5,
    AppliesTo = InputKinds.Dockerfile,
    Standards = ["CWE-426", "CWE-427"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterEnvironmentVariableAction(static context =>
        {
            if (context.Node is not { Origin: EnvironmentVariableOrigin.Env, Name.Value: "PATH", ValueText: { Length: > 0 } value, Stage: { IsFinal: true, IsWindows: false } })
                return;
            var text = value.Text.Trim('"', '\'');
            // Default values in variables contain colons, and Windows uses other separators.
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
