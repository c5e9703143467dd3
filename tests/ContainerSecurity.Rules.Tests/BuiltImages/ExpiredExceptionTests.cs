using System;
using ContainerSecurity.Rules.BuiltImages;
using ContainerSecurity.Testing;

namespace ContainerSecurity.Rules.Tests.BuiltImages;

public class ExpiredExceptionTests
{
    [Fact]
    public void Reports_an_expired_date() => Verify(".trivyignore", """
        # accepted by the team
        CVE-2026-1001 exp:{|CNS1134(CVE-2026-1001, 2026-11-30):2026-11-30|}
        CVE-2026-1002 exp:2026-12-01
        CVE-2026-1003
        """);

    [Fact]
    public void Reports_an_expired_date_in_YAML() => Verify(".trivyignore.yaml", """
        vulnerabilities:
          - id: CVE-2026-1001
            expired_at: {|CNS1134(CVE-2026-1001, 2026-11-30):2026-11-30|}
            statement: not used
          - id: CVE-2026-1002
            expired_at: 2027-01-31
          - id: CVE-2026-1003
        """);

    [Fact]
    public void Does_not_report_an_invalid_date() => Verify(".trivyignore", """
        CVE-2026-1001 exp:soon
        CVE-2026-1002 exp:2026-02-30
        """);

    [Fact]
    public void Does_not_report_without_the_current_date() => new RuleTest<ExpiredException> { Sources = { (".trivyignore", "CVE-2026-1001 exp:2020-01-01\n") } }.Run();

    private static void Verify(string path, string markup) => new RuleTest<ExpiredException> { Sources = { (path, markup) }, Today = new DateTime(2026, 12, 1) }.Run();
}
