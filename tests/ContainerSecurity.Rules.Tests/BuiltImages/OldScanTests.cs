using System;
using ContainerSecurity.Rules.BuiltImages;
using ContainerSecurity.Testing;

namespace ContainerSecurity.Rules.Tests.BuiltImages;

public class OldScanTests
{
    [Fact]
    public void Reports_an_old_scan() => Verify(
        Reports.Pod("{|CNS1133(contoso.azurecr.io/api:1.4, 2026-10-01, 61):contoso.azurecr.io/api:1.4|}"), new DateTime(2026, 12, 1));

    [Fact]
    public void Does_not_report_a_scan_of_the_maximum_age() => Verify(Reports.Pod("contoso.azurecr.io/api:1.4"), new DateTime(2026, 10, 31));

    [Fact]
    public void Uses_the_configured_maximum_age() => Verify(
        Reports.Pod("{|CNS1133(contoso.azurecr.io/api:1.4, 2026-10-01, 30):contoso.azurecr.io/api:1.4|}"), new DateTime(2026, 10, 31), """{ "rules": { "CNS1133": { "maximumAgeDays": 7 } } }""");

    [Fact]
    public void Does_not_report_without_the_current_date() => Verify(Reports.Pod("contoso.azurecr.io/api:1.4"), null);

    [Fact]
    public void Does_not_report_a_scan_without_a_time() => new RuleTest<OldScan>
    {
        Sources = { ("pod.yaml", Reports.Pod("contoso.azurecr.io/api:1.4")), ("trivy.json", Reports.Trivy.Replace("\"CreatedAt\"", "\"MadeAt\"", StringComparison.Ordinal)) },
        Today = new DateTime(2027, 12, 1),
    }.Run();

    private static void Verify(string pod, DateTime? today, string? configuration = null) => new RuleTest<OldScan>
    {
        Sources = { ("pod.yaml", pod), ("trivy.json", Reports.Trivy) },
        Today = today,
        Configuration = configuration,
    }.Run();
}
