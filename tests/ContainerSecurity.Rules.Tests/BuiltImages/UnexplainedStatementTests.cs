using System;
using ContainerSecurity.Rules.BuiltImages;
using ContainerSecurity.Testing;

namespace ContainerSecurity.Rules.Tests.BuiltImages;

public class UnexplainedStatementTests
{
    private const string Reason = ",\n      \"justification\": \"vulnerable_code_not_in_execute_path\"";

    [Fact]
    public void Reports_a_statement_without_a_justification() => Verify(Without("{|CNS1135(CVE-2026-1001):\"not_affected\"|}"));

    [Fact]
    public void Does_not_report_a_justification() => Verify(Reports.Vex("CVE-2026-1001", "not_affected"));

    [Fact]
    public void Does_not_report_an_impact_statement() => Verify(Without("\"not_affected\", \"impact_statement\": \"The parser is not built in.\""));

    [Fact]
    public void Does_not_report_other_statements() => Verify(Without("\"affected\""));

    private static string Without(string status) =>
        Reports.Vex("CVE-2026-1001", "STATUS").ReplaceLineEndings("\n").Replace(Reason, "", StringComparison.Ordinal).Replace("\"STATUS\"", status, StringComparison.Ordinal);

    private static void Verify(string vex) => new RuleTest<UnexplainedStatement> { Sources = { ("vex.json", vex) } }.Run();
}
