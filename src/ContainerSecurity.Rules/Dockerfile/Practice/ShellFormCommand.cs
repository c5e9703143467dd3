using System;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Practice.Support;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class ShellFormCommand() : Rule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS8054",
        Title = "CMD or ENTRYPOINT is in shell form",
        MessageFormat = "{0} runs through a shell, which does not pass on signals; write it as a JSON array",
        Category = Categories.Building,
        Description = "In shell form the container runs a shell that runs the program. Signals to stop reach the shell only, so the program is killed instead of stopped, and arguments behind an ENTRYPOINT are lost.",
        Remediation = "Write the command as a JSON array, and name the shell in it where one is needed.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        AppliesTo = Platforms.Dockerfile,
        Equivalents = ["hadolint:DL3025", "buildkit:JSONArgsRecommended", "kics:not_using_json_in_cmd_and_entrypoint_arguments"],
        HasFix = true,
    };

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterInstructionAction<CmdInstructionSyntax>(static context => Check(context.Node, context.Node.ShellForm, context.Report));
        context.RegisterInstructionAction<EntrypointInstructionSyntax>(static context => Check(context.Node, context.Node.ShellForm, context.Report));
    }

    private static void Check(InstructionSyntax instruction, WordSyntax? command, Action<Diagnostic> report)
    {
        // Who sets SHELL wants that shell. A broken exec form is another rule's.
        if (command is null || !instruction.Shell.IsEmpty || ExecForms.IsAttempt(command.RawText, isTestPossible: false))
            return;
        var diagnostic = Diagnostic.Create(Descriptor, command.Location, instruction.Name);
        report(ExecForms.FromPlainCommand(command.RawText) is { } array
            ? diagnostic with { Fixes = [new CodeFix("Write the command as a JSON array", [new TextChange(command.Span, array)]) { IsSafe = false }] }
            : diagnostic);
    }
}
