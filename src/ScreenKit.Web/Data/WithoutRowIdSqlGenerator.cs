using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace ScreenKit.Web.Data;

/// <summary>
/// Creates the tables annotated with <see cref="Annotation"/> WITHOUT ROWID. An ordinary SQLite table numbers its rows as
/// they arrive, which tells in which order people answered; these lie in the order of their random key.
/// </summary>
public sealed class WithoutRowIdSqlGenerator(
    MigrationsSqlGeneratorDependencies dependencies, IRelationalAnnotationProvider annotations)
    : SqliteMigrationsSqlGenerator(dependencies, annotations)
{
    public const string Annotation = "ScreenKit:WithoutRowId";

    /// <summary>The provider changes a table by building a new one under this prefix and renaming it.</summary>
    private const string WhileRebuilding = "ef_temp_";

    protected override void Generate(CreateTableOperation operation, IModel? model, MigrationCommandListBuilder builder, bool terminate = true)
    {
        base.Generate(operation, model, builder, terminate: false);
        if (HasNoRowId(operation.Name, model))
            builder.Append(" WITHOUT ROWID");
        if (terminate)
        {
            builder.AppendLine(Dependencies.SqlGenerationHelper.StatementTerminator);
            EndStatement(builder);
        }
    }

    private static bool HasNoRowId(string table, IModel? model)
    {
        var name = table.StartsWith(WhileRebuilding, StringComparison.Ordinal) ? table[WhileRebuilding.Length..] : table;
        return model?.GetEntityTypes().Any(entity => entity.GetTableName() == name && entity.FindAnnotation(Annotation) is not null) == true;
    }
}
