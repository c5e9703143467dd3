using System;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Practice.Support;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class BrokenExecForm() : Rule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS8055",
        Title = "Exec form is not a valid JSON array",
        MessageFormat = "{0} is not a valid JSON array and runs in shell form; use double quotes and no trailing comma",
        Category = Categories.Building,
        Description = "A command that is not a valid JSON array runs in shell form, and the shell then looks for a program whose name starts with a bracket.",
        Remediation = "Write the array with double quotes and commas between the words, without a trailing comma.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Recommended,
        AppliesTo = InputKinds.Dockerfile,
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
