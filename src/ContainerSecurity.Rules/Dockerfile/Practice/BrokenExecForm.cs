using System;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Practice.Support;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class BrokenExecForm() : Rule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS8055",
        Title = "The command looks like a JSON array but is none",
        MessageFormat = "This {0} is no JSON array, so a shell runs it as it stands, brackets and all; use double quotes and no comma behind the last word",
        Category = Categories.Building,
        Description = "What does not read as a JSON array is taken as shell form, and the shell then looks for a program whose name begins with a bracket.",
        Remediation = "Write the array with double quotes, a comma between the words, and none behind the last.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Recommended,
        AppliesTo = Platforms.Dockerfile,
        Equivalents = ["kics:34945ae8-730d-424c-8279-b064d9f108de", "hadolint:DL3025", "buildkit:JSONArgsRecommended"],
    };

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterInstructionAction<CmdInstructionSyntax>(static context => Check(context.Node, context.Node.ShellForm, false, context.Report));
        context.RegisterInstructionAction<EntrypointInstructionSyntax>(static context => Check(context.Node, context.Node.ShellForm, false, context.Report));
        context.RegisterInstructionAction<HealthcheckInstructionSyntax>(static context => Check(context.Node, context.Node.ShellForm, true, context.Report));
        context.RegisterInstructionAction<RunInstructionSyntax>(static context => Check(context.Node, context.Node.ShellForm, true, context.Report));
    }

    private static void Check(InstructionSyntax instruction, WordSyntax? command, bool isTestPossible, Action<Diagnostic> report)
    {
        if (command is not null && ExecForms.IsAttempt(command.RawText, isTestPossible))
            report(Diagnostic.Create(Descriptor, command.Location, instruction.Name));
    }
}
