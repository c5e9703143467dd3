using System;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Practice.Support;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class CopyTargetWithoutSlash() : Rule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS8058",
        Title = "Destination of multiple sources lacks a trailing slash",
        MessageFormat = "Multiple sources require a directory as destination; write '{0}/'",
        Category = Categories.Building,
        Description = "With more than one source the destination must be a directory and end with a slash. Otherwise the build fails, or the legacy builder overwrites one file with the next.",
        Remediation = "End the destination with a slash.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Recommended,
        AppliesTo = InputKinds.Dockerfile,
        Equivalents = ["hadolint:DL3021", "trivy:DS-0011", "kics:copy_with_more_than_two_arguments_not_ending_with_slash"],
        HasFix = true,
    };

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterInstructionAction<CopyInstructionSyntax>(static context => Check(context.Node, context.Node.Sources.Length, context.Node.Destination, context.Report));
        context.RegisterInstructionAction<AddInstructionSyntax>(static context => Check(context.Node, context.Node.Sources.Length, context.Node.Destination, context.Report));
    }

    private static void Check(InstructionSyntax instruction, int sources, WordSyntax? target, Action<Diagnostic> report)
    {
        if (sources < 2 || target?.Value is not { Length: > 0 } path || !CopyArguments.AreAsMeant(instruction))
            return;
        // The end of a variable is unknown; a dot is always a directory.
        if (path[path.Length - 1] is '/' or '\\' or '}' or '.' || path.Substring(path.LastIndexOf('/') + 1).Contains('$'))
            return;
        report(Diagnostic.Create(Descriptor, target.Location, path) with
        {
            Fixes = target.IsJson || target.RawText != path ? [] : [new CodeFix("End the destination with a slash", [new TextChange(new TextSpan(target.Span.End, 0), "/")])],
        });
    }
}
