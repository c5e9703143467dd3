using System;
using System.Collections.Generic;

namespace ContainerSecurity.Languages.Shell;

/// <summary>
/// Normalizes the names of commands: no folder, and on Windows no extension, with aliases and casing resolved. Source: about_Aliases and Get-Alias of
/// Windows PowerShell 5.1 and PowerShell 7.5.
/// </summary>
internal static class CommandNames
{
    private static readonly string[] Extensions = [".exe", ".cmd", ".bat", ".com"];

    // Aliases on every platform, and cmdlets and methods whose casing rules rely on.
    private static readonly Dictionary<string, string> Common = new(StringComparer.OrdinalIgnoreCase)
    {
        ["iwr"] = "Invoke-WebRequest",
        ["irm"] = "Invoke-RestMethod",
        ["iex"] = "Invoke-Expression",
        ["icm"] = "Invoke-Command",
        ["ihy"] = "Invoke-History",
        ["saps"] = "Start-Process",
        ["sajb"] = "Start-Job",
        ["cd"] = "Set-Location",
        ["chdir"] = "Set-Location",
        ["sl"] = "Set-Location",
        ["pushd"] = "Push-Location",
        ["popd"] = "Pop-Location",
        ["echo"] = "Write-Output",
        ["ri"] = "Remove-Item",
        ["rd"] = "Remove-Item",
        ["del"] = "Remove-Item",
        ["erase"] = "Remove-Item",
        ["ni"] = "New-Item",
        ["md"] = "New-Item",
        ["mkdir"] = "New-Item",
        ["mi"] = "Move-Item",
        ["move"] = "Move-Item",
        ["cpi"] = "Copy-Item",
        ["copy"] = "Copy-Item",
        ["gc"] = "Get-Content",
        ["type"] = "Get-Content",
        ["sal"] = "Set-Alias",
        ["si"] = "Set-Item",
        ["sp"] = "Set-ItemProperty",
        ["sv"] = "Set-Variable",
        ["set"] = "Set-Variable",
        ["foreach"] = "ForEach-Object",
        ["%"] = "ForEach-Object",
        ["?"] = "Where-Object",
        ["where"] = "Where-Object",
        ["oh"] = "Out-Host",
        ["inmo"] = "Install-Module",
        ["ipmo"] = "Import-Module",
    };

    // Aliases that hide programs of the same name, so that they exist on Windows only.
    private static readonly Dictionary<string, string> OnWindows = new(StringComparer.OrdinalIgnoreCase)
    {
        ["cat"] = "Get-Content",
        ["cp"] = "Copy-Item",
        ["mv"] = "Move-Item",
        ["rm"] = "Remove-Item",
        ["rmdir"] = "Remove-Item",
        ["ls"] = "Get-ChildItem",
        ["tee"] = "Tee-Object",
        ["sc"] = "Set-Content",
        ["ac"] = "Add-Content",
        ["sasv"] = "Start-Service",
        ["start"] = "Start-Process",
    };

    private static readonly string[] Known =
    [
        "Invoke-WebRequest", "Invoke-RestMethod", "Invoke-Expression", "Invoke-Command", "Start-BitsTransfer", "Start-Process", "Start-Job", "Set-Location", "Push-Location", "Pop-Location",
        "Write-Output", "Write-Host", "Remove-Item", "New-Item", "Move-Item", "Copy-Item", "Get-Content", "Set-Content", "Add-Content", "Out-File", "Tee-Object", "Get-ChildItem",
        "Set-Variable", "Set-Item", "Set-ItemProperty", "New-ItemProperty", "ForEach-Object", "Where-Object", "Out-Host", "Out-Null", "New-Object", "Import-Module",
        "Install-Module", "Install-Script", "Install-Package", "Install-PackageProvider", "Install-PSResource", "Save-Module", "Save-Script", "Save-Package", "Save-PSResource", "Update-Module",
        "Set-PSRepository", "Register-PSRepository", "Set-PSResourceRepository", "Register-PSResourceRepository", "Register-PackageSource", "Set-PackageSource",
        "Set-ExecutionPolicy", "Get-FileHash", "Get-AuthenticodeSignature", "Test-FileCatalog", "ConvertTo-SecureString", "New-LocalUser", "Set-LocalUser", "Add-LocalGroupMember",
        "Expand-Archive", "Start-Service", "New-Service", "Set-Service", "Add-Type", "Set-Alias",
        "DownloadFile", "DownloadString", "DownloadData", "DownloadFileAsync", "DownloadFileTaskAsync", "DownloadStringAsync", "DownloadStringTaskAsync", "DownloadDataTaskAsync", "OpenRead",
        "GetStringAsync", "GetByteArrayAsync", "GetStreamAsync", "GetAsync", "ComputeHash", "Invoke", "InvokeScript",
        "Environment::SetEnvironmentVariable", "ScriptBlock::Create",
    ];

    private static readonly Dictionary<string, string> Canonical = Index();

    /// <summary>The normalized name of a command.</summary>
    public static string Normalize(string text, ShellScript script)
    {
        var name = text.Substring(text.LastIndexOf('/') + 1);
        if (script.Dialect is ShellDialect.Posix or ShellDialect.Bash || (script.Dialect == ShellDialect.None && !LooksWindows(text)))
            return name;
        var isPath = name.Length < text.Length || text.Contains('\\');
        name = name.Substring(name.LastIndexOf('\\') + 1);
        var program = WithoutExtension(name);
        if (script.Dialect != ShellDialect.PowerShell)
            return program.ToLowerInvariant();
        if (isPath || program.Length < name.Length)
            return program.EndsWith(".ps1", StringComparison.OrdinalIgnoreCase) ? program : program.ToLowerInvariant();
        return Canonical.TryGetValue(Static(name), out var known) || Common.TryGetValue(name, out known) || (script.IsWindows && OnWindows.TryGetValue(name, out known))
            || (script.IsWindowsPowerShell && IsWebAlias(name, out known)) ? known!
            : IsCmdlet(name) ? name : name.ToLowerInvariant();
    }

    /// <summary>Whether a normalized name is that of a cmdlet or method, whose options PowerShell itself matches.</summary>
    public static bool IsOfPowerShell(string? name) => name is not null && (Canonical.ContainsKey(name) || IsCmdlet(name));

    private static bool LooksWindows(string text) => text.Contains('\\') || WithoutExtension(text).Length < text.Length;

    private static string WithoutExtension(string name)
    {
        foreach (var extension in Extensions)
        {
            if (name.EndsWith(extension, StringComparison.OrdinalIgnoreCase) && name.Length > extension.Length)
                return name.Substring(0, name.Length - extension.Length);
        }

        return name;
    }

    // Verb-Noun; programs such as apt-get are in lower case.
    private static bool IsCmdlet(string name) => name.IndexOf('-') is > 0 and var dash && char.IsUpper(name[0]) && dash + 1 < name.Length && char.IsLetter(name[dash + 1]);

    // [System.Environment]::X is Environment::X.
    private static string Static(string name)
    {
        if (name.Length == 0 || name[0] != '[' || name.IndexOf("]::", StringComparison.Ordinal) is not (> 0 and var end))
            return name;
        var type = name.Substring(1, end - 1).Trim();
        return type.Substring(type.LastIndexOf('.') + 1) + name.Substring(end + 1);
    }

    private static bool IsWebAlias(string name, out string? cmdlet)
    {
        cmdlet = name.ToLowerInvariant() is "curl" or "wget" ? "Invoke-WebRequest" : null;
        return cmdlet is not null;
    }

    private static Dictionary<string, string> Index()
    {
        var index = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in Known)
            index[name] = name;
        return index;
    }
}
