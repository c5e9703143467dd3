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
        MessageFormat = "{0} is not a valid JSON array {1}; {2}",
        Category = Categories.Building,
        Description = "A command that is not a valid JSON array runs in shell form, and the shell then looks for a program whose name starts with a bracket. COPY, ADD and VOLUME split such an array at its spaces.",
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
        context.RegisterInstructionAction<CopyInstructionSyntax>(static context => CheckList(context.Node, context.Report));
        context.RegisterInstructionAction<AddInstructionSyntax>(static context => CheckList(context.Node, context.Report));
        context.RegisterInstructionAction<VolumeInstructionSyntax>(static context => CheckList(context.Node, context.Report));
    }

    private static void Check(InstructionSyntax instruction, WordSyntax? command, bool isTestPossible, Action<Diagnostic> report)
    {
        if (command is not null && ExecForms.IsAttempt(command.RawText, isTestPossible))
            report(Diagnostic.Create(Descriptor, command.Location, instruction.Name, "and runs in shell form", ExecForms.Advice(command.RawText)));
    }

    private static void CheckList(InstructionSyntax instruction, Action<Diagnostic> report)
    {
        if (!ExecForms.IsBrokenList(instruction))
            return;
        var text = instruction.ArgumentsText;
        report(Diagnostic.Create(Descriptor, new Location(instruction.Document, text.MapSpan(0, text.Length)), instruction.Name, "and its brackets and quotes become part of the paths", ExecForms.Advice(text.Text)));
    }
}
