using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class ShellQuotesInExecForm() : Rule(new()
{
    Id = "CNS8133",
    Title = "Exec form contains shell quotes",
    MessageFormat = "No shell removes the quotes in {0}, so the program gets them as part of the argument; write {1}",
    Category = Categories.Building,
    Description = "Exec form runs the program without a shell. Quotes inside an item are passed on, and most programs then reject the argument or do not find the file.",
    Remediation = "Remove the inner quotes; each item of the array is one argument already.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = InputKinds.Dockerfile,
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterInstructionAction<CmdInstructionSyntax>(static context => Check(context, context.Node.ExecForm));
        context.RegisterInstructionAction<EntrypointInstructionSyntax>(static context => Check(context, context.Node.ExecForm));
        context.RegisterInstructionAction<RunInstructionSyntax>(static context => Check(context, context.Node.ExecForm));
        context.RegisterInstructionAction<HealthcheckInstructionSyntax>(static context => Check(context, context.Node.ExecForm));
        context.RegisterInstructionAction<ShellInstructionSyntax>(static context => Check(context, context.Node.ExecForm));
    }

    private static void Check<T>(RuleContext<T> context, ExecFormSyntax? form)
        where T : InstructionSyntax
    {
        if (form is null)
            return;
        for (var i = 0; i < form.Items.Length; i++)
        {
            var item = form.Items[i];
            var before = i == 0 ? "" : form.Items[i - 1].RawText;
            // Code has quotes of its own; that of a shell is a program name if it is quoted as a whole.
            var isShell = IsShell(form.Items[0].RawText) && i > 0;
            var from = isShell || before is not ("-c" or "-e" or "-E" or "-p" or "-r" or "--eval" or "--print" or "--command" or "--execute") ? QuoteIn(item.RawText, isShell) : -1;
            if (from < 0)
                continue;
            var text = item.RawText;
            var plain = text.Substring(0, from) + text.Substring(from + 1, text.Length - from - 2);
            context.Report(context.CreateDiagnostic(item.Location, Shown(text), plain.Length == 0 ? "an empty item" : Shown(plain)) with
            {
                Fixes =
                [
                    new CodeFix("Remove the inner quotes", [new TextChange(item.Text.MapSpan(from, 1), ""), new TextChange(item.Text.MapSpan(text.Length - 1, 1), "")]) { IsSafe = false },
                ],
            });
        }
    }

    // As in JSON, where a double quote is escaped.
    private static string Shown(string text) => "\"" + text.Replace("\"", "\\\"") + "\"";

    private static bool IsShell(string program) => program.Substring(program.LastIndexOfAny(['/', '\\']) + 1) is "sh" or "bash" or "dash" or "ash" or "zsh" or "ksh" or "cmd" or "cmd.exe" or "powershell" or "pwsh";

    // The offset of the quote that opens an item, or the value of an option, and closes at its end.
    private static int QuoteIn(string text, bool isShell)
    {
        if (text.Length < 2 || text[text.Length - 1] is not ('\'' or '"'))
            return -1;
        var quote = text[text.Length - 1];
        var start = text.IndexOf(quote);
        if (start == text.Length - 1 || text.IndexOf(quote, start + 1) != text.Length - 1)
            return -1;
        if (isShell)
            return start == 0 && text.IndexOf(' ') > 0 && text.IndexOf('/') != 1 ? 0 : -1;
        if (start == 0)
            return 0;
        return text[start - 1] == '=' && text[0] == '-' && text.IndexOf(' ', 0, start) < 0 ? start : -1;
    }
}
