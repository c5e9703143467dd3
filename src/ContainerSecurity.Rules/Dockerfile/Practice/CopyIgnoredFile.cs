using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Practice.Support;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class CopyIgnoredFile() : Rule(new()
{
    Id = "CNS8022",
    Title = "Copied file is excluded by .dockerignore",
    MessageFormat = "'{0}' is excluded from the build context by {1}; re-include it there with '!' or do not copy it",
    Category = Categories.Building,
    Description = "Files that .dockerignore excludes are not sent to the builder, so the build fails because the file is not found.",
    Remediation = "Add a line with ! and the path to the end of .dockerignore, or remove the source.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = ["buildkit:CopyIgnoredFile"],
})
{
    private static readonly char[] Wildcards = ['*', '?', '[', '$'];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterDockerfileAction(static context =>
        {
            if (context.Node.IgnoreFile is not { Path: { } path } ignored)
                return;
            foreach (var source in context.Node.Instructions.SelectMany(SourcesOf).Where(s => IsPlainPath(s.Value) && ignored.ExcludesWhole(s.Value)))
                context.Report(source.Location, source.Value, path);
        });

    private static IEnumerable<WordSyntax> SourcesOf(InstructionSyntax instruction) => instruction switch
    {
        CopyInstructionSyntax { From: null } copy when CopyArguments.AreAsMeant(copy) => copy.Sources,
        AddInstructionSyntax add when CopyArguments.AreAsMeant(add) => add.Sources,
        _ => [],
    };

    private static bool IsPlainPath(string text) =>
        text.IndexOfAny(Wildcards) < 0 && !text.StartsWith("<<", StringComparison.Ordinal) && !text.Contains("://", StringComparison.Ordinal);
}
