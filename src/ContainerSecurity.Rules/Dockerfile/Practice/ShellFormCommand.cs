using System;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Practice.Support;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class ShellFormCommand() : Rule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS8054",
        Title = "CMD or ENTRYPOINT uses shell form",
        MessageFormat = "{0} uses shell form, which does not forward signals; use exec form",
        Category = Categories.Building,
        Description = "In shell form, the command runs as a child of a shell that does not forward signals, so the process is killed instead of stopped, and arguments after ENTRYPOINT are ignored.",
        Remediation = "Write the command in exec form (a JSON array), and name the shell in it if one is needed.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        AppliesTo = InputKinds.Dockerfile,
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
        // A SHELL instruction makes the shell intentional. CNS8055 reports a broken exec form.
        if (command is null || !instruction.Shell.IsEmpty || ExecForms.IsAttempt(command.RawText, isTestPossible: false))
            return;
        var diagnostic = Diagnostic.Create(Descriptor, command.Location, instruction.Name);
        report(ExecForms.FromPlainCommand(command.RawText) is { } array
            ? diagnostic with { Fixes = [new CodeFix("Use exec form", [new TextChange(command.Span, array)]) { IsSafe = false }] }
            : diagnostic);
    }
}
