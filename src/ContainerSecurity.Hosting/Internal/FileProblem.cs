using System;
using System.IO;

namespace ContainerSecurity.Hosting.Internal;

/// <summary>Describes why a file cannot be opened, without the path, which the message already has.</summary>
internal static class FileProblem
{
    public static string Describe(Exception exception) => exception switch
    {
        FileNotFoundException => "the file does not exist",
        DirectoryNotFoundException => "the directory does not exist",
        UnauthorizedAccessException => "it is a directory, or access is denied",
        _ => exception.Message,
    };
}
