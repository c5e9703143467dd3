using System.Collections.Generic;
using System.Text.Json;

namespace ContainerSecurity.Cli.Merging;

/// <summary>A run of a SARIF log.</summary>
/// <param name="Node">The JSON of the run.</param>
/// <param name="Tool">The name of the tool.</param>
/// <param name="Version">The tool's version, or null.</param>
/// <param name="Rules">The rules of the tool.</param>
/// <param name="Results">The results.</param>
internal sealed record SarifRun(JsonElement Node, string Tool, string? Version, List<JsonElement> Rules, List<JsonElement> Results)
{
    /// <summary>Reads a run; null if it is not a valid one.</summary>
    public static SarifRun? Create(JsonElement node)
    {
        var driver = SarifJson.Property(SarifJson.Property(node, "tool"), "driver");
        return SarifJson.Text(driver, "name") is { } tool
            && SarifJson.Objects(SarifJson.Property(driver, "rules")) is { } rules
            && SarifJson.Objects(SarifJson.Property(node, "results")) is { } results
            ? new SarifRun(node, tool, SarifJson.Text(driver, "semanticVersion"), rules, results)
            : null;
    }
}
